import { checkedKey, type FilePlace, type Held, PlaceError, territoryOf } from './file-place.ts'
import type { S3Config } from './files-config.ts'
import { type Patience, type S3Answer, type S3Request, s3Requests } from './s3-requests.ts'

const ownerKey = 'bassin-owner'

/** Files in one bucket of an S3-compatible storage. Their encryption at rest, and their copies, are the bucket's. */
export const s3Place = (config: S3Config, patience: Patience = {}): FilePlace => {
  const send = s3Requests(config, patience)
  const put = async (key: string, body: Buffer) => {
    await send({ method: 'PUT', key, body }).then(accepted)
  }
  const get = async (key: string, mostBytes: number) => {
    const answer = await send({ method: 'GET', key, mostBytes: Math.max(mostBytes, 1_000) })
    return isAbsent(answer) ? undefined : accepted(answer).body
  }
  return {
    put: async (key, bytes) => put(checkedKey(key), bytes),
    get: async (key, mostBytes) => get(checkedKey(key), mostBytes),
    stat: async (key) => {
      const answer = await send({ method: 'HEAD', key: checkedKey(key) })
      if (answer.status === 404) return undefined
      const { headers } = accepted(answer)
      const sizeBytes = Number(headers.get('content-length'))
      return { key, sizeBytes, at: new Date(headers.get('last-modified') ?? 0) }
    },
    remove: async (key) => {
      const answer = await send({ method: 'DELETE', key: checkedKey(key) })
      if (!isAbsent(answer)) accepted(answer)
    },
    list: () => listBucket(send),
    // An object is there whole or not at all.
    removeUnfinished: async () => 0,
    readOwner: async () => (await get(ownerKey, 100))?.toString().trim(),
    writeOwner: (id) => put(ownerKey, Buffer.from(`${id}\n`)),
  }
}

/** A bucket that does not exist is not a file that is missing. */
const isAbsent = ({ status, body }: S3Answer): boolean =>
  status === 404 && !body.includes('<Code>NoSuchBucket</Code>')

const accepted = (answer: S3Answer): S3Answer => {
  if (answer.status >= 200 && answer.status < 300) return answer
  const code = /<Code>(\w{1,60})<\/Code>/.exec(answer.body.toString())?.[1]
  throw new PlaceError('unreachable', `le stockage S3 refuse (${answer.status}${code ? ` ${code}` : ''})`)
}

async function* listBucket(send: (request: S3Request) => Promise<S3Answer>): AsyncGenerator<Held> {
  let token: string | undefined
  do {
    const query = { 'list-type': '2', ...(token !== undefined && { 'continuation-token': token }) }
    const page = accepted(await send({ method: 'GET', key: '', query })).body.toString()
    for (const [, one = ''] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
      const key = textOf(one, 'Key') ?? ''
      if (territoryOf(key) === undefined) continue
      const at = new Date(textOf(one, 'LastModified') ?? 0)
      yield { key, sizeBytes: Number(textOf(one, 'Size')), at }
    }
    token = textOf(page, 'IsTruncated') === 'true' ? textOf(page, 'NextContinuationToken') : undefined
  } while (token !== undefined)
}

const signs: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" },
}

/** Keys of ours hold no sign to escape; the token that leads to the next page may. */
const textOf = (xml: string, name: string): string | undefined =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]?.replace(/&\w+;/g, (sign) => signs[sign] ?? sign)
