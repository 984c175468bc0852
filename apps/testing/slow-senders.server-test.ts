import { type ClientRequest, type IncomingMessage, request as openRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { assembleServer } from '#apps/server/assemble.ts'
import { receiveImport } from '#features/exchanges/contract.ts'
import { addDocument } from '#features/people/contract.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { listSources } from '#features/territory/contract.ts'
import { newId } from '#kernel/id.ts'
import type { Route } from '#platform/contract/route.ts'
import { connectDatabase, type Database } from '#platform/server/sql/database.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { requestOf } from './request-of.ts'
import { aTerritory, type World } from './world.ts'

const boundary = 'bassin-slow-sender'
const opening = (name: string) =>
  `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`
const closing = `\r\n--${boundary}--\r\n`

interface Sending {
  readonly request: ClientRequest
  readonly answer: Promise<{ readonly status: number; readonly code: string | undefined }>
}

describe('a sender of files', () => {
  let world: World
  let personId: string
  let database: Database
  let port: number
  let close: () => Promise<void>

  beforeEach(async () => {
    world = await aTerritory()
    personId = await aPerson(world)
    const { appUrl } = await testDatabase()
    // One connection in all: whoever holds it is alone.
    database = connectDatabase(appUrl, 1)
    const server = await assembleServer({ ...world.services, database })
    await server.listen({ port: 0, host: '127.0.0.1' })
    port = (server.server.address() as AddressInfo).port
    close = async () => {
      await server.close()
      await database.close()
    }
  })
  afterEach(() => close())

  /** A request whose body is written by hand, as slowly as wanted. */
  const send = (route: Route, params: object, headers: Readonly<Record<string, string>> = {}): Sending => {
    const { url, headers: given, method } = requestOf(route, { params }, world.territoryId)
    const request = openRequest({
      ...{ port, method, path: String(url) },
      headers: { ...given, 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers },
    })
    const answer = new Promise<IncomingMessage>((resolve, reject) => {
      request.on('response', resolve).on('error', reject)
    }).then(async (response) => {
      const body = await text(response)
      return { status: response.statusCode ?? 0, code: JSON.parse(body || '{}').code as string | undefined }
    })
    answer.catch(() => undefined)
    return { request, answer }
  }
  const attach = (headers: Readonly<Record<string, string>> = {}): Sending =>
    send(addDocument, { personId, documentId: newId() }, headers)
  const as = (role: string) => ({ cookie: world.cookieOf(role) })
  const bringImport = (): Sending =>
    send(receiveImport, {}, { ...as('entryDesk'), 'content-length': '24000000' })
  const kept = () =>
    world.rows((tx) => tx.query('select name from documents.file where territory_id = $1', [tx.territoryId]))
  /** Waits until the server has settled who calls: its one connection is open, and free again. */
  const connectionIsFree = () =>
    expect.poll(() => [database.pool.totalCount, database.pool.idleCount]).toEqual([1, 1])

  it('who never finishes holds no connection: others are answered, and what was begun can still end', async () => {
    const { request, answer } = attach(as('entryDesk'))
    request.write(`${opening('notes.txt')}Vu ce matin`)
    await connectionIsFree()
    const other = send(listSources, {}, as('referent'))
    other.request.end()
    expect((await other.answer).status).toBe(200)
    expect(await kept()).toEqual([])
    request.end(closing)
    expect(await answer).toEqual({ status: 200, code: undefined })
    expect(await kept()).toEqual([{ name: 'notes.txt' }])
  })

  it('is stopped at the first byte too many, before it has finished, and nothing is kept', async () => {
    const { request, answer } = attach(as('entryDesk'))
    request.write(Buffer.concat([Buffer.from(opening('notes.txt')), Buffer.alloc(5_000_001, 'a')]))
    expect(await answer).toEqual({ status: 413, code: 'too-large' })
    request.destroy()
    expect(await kept()).toEqual([])
  })

  it('who announces too much is refused before it sends', async () => {
    const { request, answer } = attach({ ...as('entryDesk'), 'content-length': '6000000' })
    request.flushHeaders()
    expect(await answer).toEqual({ status: 413, code: 'too-large' })
    request.destroy()
  })

  it.for([
    ['nobody', 401, 'not-signed-in'],
    ['prescriber', 403, 'right-missing'],
  ] as const)('is refused before its file is read: %s', async ([role, status, code]) => {
    const { request, answer } = attach(role === 'nobody' ? {} : as(role))
    request.write(opening('notes.txt'))
    expect(await answer).toEqual({ status, code })
    request.destroy()
  })

  it('who leaves keeps nothing, and gives its place to those that wait', async () => {
    const large = [bringImport(), bringImport(), bringImport(), bringImport()]
    for (const { request } of large) request.write(opening('liste.csv'))
    await connectionIsFree()
    const { request, answer } = attach({ ...as('entryDesk'), 'content-length': '5000000' })
    request.write(opening('notes.txt') + 'a'.repeat(5_000_000 - opening('notes.txt').length - closing.length))
    request.end(closing)
    const first = await Promise.race([answer, new Promise((ready) => setTimeout(ready, 300, 'waits'))])
    expect(first).toBe('waits')
    large[0]?.request.destroy()
    expect(await answer).toEqual({ status: 200, code: undefined })
    for (const one of large) one.request.destroy()
    const imports = await world.rows((tx) =>
      tx.query('select from exchanges.import where territory_id = $1', [tx.territoryId]),
    )
    expect(imports).toEqual([])
  })
})
