import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { requestOf, withFile } from '#apps/testing/request-of.ts'
import { addDocument, createPerson } from '#features/people/contract.ts'
import { newId } from '#kernel/id.ts'
import type { Route } from '#platform/contract/route.ts'
import { type Client, signIn } from './client.ts'
import { countFacts } from './facts-store.ts'
import { aProduct, type Product } from './product.ts'

let product: Product
let referent: Client
beforeEach(async () => {
  product = await aProduct('line')
  await product.start()
  referent = await signIn(product, 'referent')
})
afterEach(() => product.end())

/** Sends the share of a request and cuts the line without reading a byte of the answer. */
async function cut(route: Route, input: object, share: number): Promise<void> {
  const { url, headers, payload } = requestOf(route, input, referent.territoryId)
  const body = Buffer.isBuffer(payload) ? payload : Buffer.from(JSON.stringify(payload))
  const { hostname, port, host } = new URL(product.origin)
  const given = {
    ...{ host, cookie: referent.cookie, 'content-length': body.length, 'content-type': 'application/json' },
    ...headers,
  }
  const lines = Object.entries(given).map(([name, value]) => `${name}: ${value}`)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.write(`${route.method} ${url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
  socket.write(body.subarray(0, Math.floor(body.length * share)))
  await sleep(5)
  socket.destroy()
}

const aFile = (id: string) => ({
  params: {},
  body: {
    ...{ id, givenName: 'Essai', familyName: `Coupure ${id.slice(-8)}`, birthDate: '1990-04-02' },
    reason: 'participant',
    notice: { channel: 'in-person', givenOn: '2026-09-01' },
  } as const,
})
const personFacts = async (id: string) => (await countFacts(product, 'person', [id])).get(id)

test('an answer that never came is asked again without doubling', async () => {
  const ids = Array.from({ length: 20 }, () => newId())
  for (const id of ids) await cut(createPerson, aFile(id), 1)
  await sleep(500)
  for (const id of ids) {
    const { status, problem } = await referent.call(createPerson, aFile(id))
    expect([status, problem?.code]).toSatisfy(([got, code]) => got === 200 || code === 'already-exists')
    expect(await personFacts(id)).toEqual([1, 1, 1])
  }
})

test('a body cut in the middle keeps nothing, and the same one sent whole is kept', async () => {
  const personId = newId()
  await cut(createPerson, aFile(personId), 0.5)
  await sleep(300)
  expect(await personFacts(personId)).toEqual([0, 0, 0])
  await referent.done(createPerson, aFile(personId))
  const params = { personId, documentId: newId() }
  const sending = withFile({ params }, { name: 'preuve.txt', content: 'preuve '.repeat(100_000) })
  await cut(addDocument, sending, 0.6)
  await sleep(300)
  const kept = async () => (await countFacts(product, 'document', [params.documentId])).get(params.documentId)
  expect(await kept()).toEqual([0])
  await referent.done(addDocument, sending)
  expect(await kept()).toEqual([1])
})
