import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#kernel/id.ts'
import { anS3Server } from '#platform/testing/s3-server.ts'
import { type Held, newKey } from './file-place.ts'
import { s3Place } from './s3-place.ts'
import { bucketAddress } from './s3-requests.ts'

const key = newKey(newId())
const bytes = Buffer.from('une pièce jointe')
const hasty = { patienceMs: 200, waitsMs: [1, 1] }

let s3: Awaited<ReturnType<typeof anS3Server>>
let fake: Server | undefined
beforeAll(async () => {
  s3 = await anS3Server()
})
afterAll(() => s3.stop())
afterEach(() => {
  fake?.closeAllConnections()
  fake?.close()
})

/** A server that answers as the test says, and the bucket that one would think it has. */
const answering = async (listener: RequestListener) => {
  fake = createServer(listener)
  await new Promise<void>((done) => fake?.listen(0, '127.0.0.1', done))
  const endpoint = `http://127.0.0.1:${(fake.address() as AddressInfo).port}`
  return s3Place({ ...s3.config, endpoint }, hasty)
}
const unreachable = { name: 'PlaceError', code: 'unreachable' }

describe('an S3 storage', () => {
  it('refuses a signature made with another secret, and the refusal is said without a secret', async () => {
    const place = s3Place({ ...s3.config, secret: 'another' }, hasty)
    await expect(place.put(key, bytes)).rejects.toMatchObject({
      ...unreachable,
      message: 'le stockage S3 refuse (403 SignatureDoesNotMatch)',
    })
  })

  it('without the bucket is out of reach: its files are not missing', async () => {
    const place = s3Place({ ...s3.config, bucket: 'absent' }, hasty)
    await expect(place.get(key, 100)).rejects.toMatchObject(unreachable)
    await expect(place.put(key, bytes)).rejects.toMatchObject(unreachable)
  })

  it('that fails for a moment is asked again, three times in all', async () => {
    const states = [503, 429, 200]
    const received: string[] = []
    const place = await answering((request, response) => {
      let text = ''
      request.on('data', (piece) => {
        text += piece
      })
      request.on('end', () => {
        received.push(text)
        response.writeHead(states.shift() ?? 500).end()
      })
    })
    await place.put(key, bytes)
    expect(received).toEqual(Array(3).fill('une pièce jointe'))
    await expect(place.put(key, bytes)).rejects.toMatchObject(unreachable)
    expect(received).toHaveLength(6)
  })

  it('that never ends its answer is left', async () => {
    const place = await answering((_request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('a')
    })
    await expect(place.get(key, 100)).rejects.toMatchObject({
      ...unreachable,
      message: 'le stockage S3 ne répond pas (délai dépassé)',
    })
  })

  it('that is full says so at once', async () => {
    let asked = 0
    const place = await answering((_request, response) => {
      asked += 1
      response.writeHead(507).end()
    })
    await expect(place.put(key, bytes)).rejects.toMatchObject({ code: 'full' })
    expect(asked).toBe(1)
  })

  it('lists a bucket page after page, by the token of each, whatever its signs', async () => {
    const keys = [newId(), newId(), newId()].map(newKey)
    const line = (name: string) =>
      `<Contents><Key>${name}</Key><LastModified>2026-11-23T08:00:00Z</LastModified><Size>3</Size></Contents>`
    const pages: Record<string, string> = {
      first: `${line(keys[0] ?? '')}${line('not/ours')}<IsTruncated>true</IsTruncated><NextContinuationToken>a&amp;b+c=</NextContinuationToken>`,
      'a&b+c=': `${line(keys[1] ?? '')}${line(keys[2] ?? '')}<IsTruncated>false</IsTruncated>`,
    }
    const place = await answering(({ url = '' }, response) => {
      const token = new URL(url, 'http://a').searchParams.get('continuation-token') ?? 'first'
      response.end(`<ListBucketResult>${pages[token]}</ListBucketResult>`)
    })
    const found: Held[] = []
    for await (const one of place.list()) found.push(one)
    expect(found).toEqual(
      keys.map((name) => ({ key: name, sizeBytes: 3, at: new Date('2026-11-23T08:00:00Z') })),
    )
  })

  it('that sends elsewhere is not followed', async () => {
    const place = await answering((_request, response) => {
      response.writeHead(307, { location: `${s3.config.endpoint}/elsewhere` }).end()
    })
    await expect(place.put(key, bytes)).rejects.toMatchObject(unreachable)
  })

  it.each([
    ['after the address', true, 'https://s3.exemple.fr/pieces/'],
    ['before the address', false, 'https://pieces.s3.exemple.fr/'],
  ])('has its bucket %s', (_where, pathStyle, address) => {
    const endpoint = 'https://s3.exemple.fr'
    expect(bucketAddress({ ...s3.config, endpoint, bucket: 'pieces', pathStyle })).toBe(address)
  })
})
