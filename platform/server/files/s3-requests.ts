import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { AwsClient } from 'aws4fetch'

import { PlaceError } from './file-place.ts'
import type { S3Config } from './files-config.ts'

export interface S3Request {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'DELETE'
  /** Key inside the bucket; empty for the bucket itself. */
  readonly key: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: Buffer
  /** An answer longer than this is cut here, and the rest is not received. */
  readonly mostBytes?: number
}

export interface S3Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Buffer
}

export interface Patience {
  /** One answer comes within this time, its last byte included. */
  readonly patienceMs?: number
  /** Waits before the second try, the third, and so on. */
  readonly waitsMs?: readonly number[]
}

/** Three tries in all, half a minute at most. */
const usual = { patienceMs: 10_000, waitsMs: [300, 1_200] }
/** A list or a refusal: more than any of them weighs. */
const longestText = 2_000_000

/**
 * Signed requests (AWS Signature Version 4) to one bucket. The body is signed with its fingerprint: a server that
 * received something else refuses it. What fails for the time being is tried again; what still fails throws `PlaceError`.
 */
export const s3Requests = (config: S3Config, patience: Patience = {}) => {
  const { patienceMs, waitsMs } = { ...usual, ...patience }
  const client = new AwsClient({
    accessKeyId: config.keyId,
    secretAccessKey: config.secret,
    region: config.region,
    service: 's3',
    retries: 0,
  })
  const bucket = bucketAddress(config)
  const attempt = async ({
    method,
    key,
    query,
    body,
    mostBytes = longestText,
  }: S3Request): Promise<S3Answer> => {
    const url = new URL(bucket)
    // The bucket itself is asked for without the bar that keys follow, as other clients sign it.
    url.pathname = key === '' ? url.pathname.slice(0, -1) : url.pathname + key
    for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value)
    const fingerprint = createHash('sha256')
      .update(body ?? '')
      .digest('hex')
    const signed = await client.sign(url.href, {
      method,
      headers: { 'x-amz-content-sha256': fingerprint },
      ...(body && { body: new Uint8Array(body) }),
    })
    const response = await fetch(signed, { redirect: 'manual', signal: AbortSignal.timeout(patienceMs) })
    return {
      status: response.status,
      headers: response.headers,
      body: await readBounded(response, mostBytes),
    }
  }
  return async (request: S3Request): Promise<S3Answer> => {
    let failure = ''
    for (const wait of [0, ...waitsMs]) {
      if (wait > 0) await sleep(wait)
      try {
        const answer = await attempt(request)
        if (answer.status < 500 && answer.status !== 429) return answer
        if (answer.status === 507) throw new PlaceError('full', 'le stockage S3 est plein')
        failure = `état ${answer.status}`
      } catch (error) {
        if (error instanceof PlaceError) throw error
        failure = reasonOf(error)
      }
    }
    throw new PlaceError('unreachable', `le stockage S3 ne répond pas (${failure})`)
  }
}

/** Exported for tests: what keys follow. */
export const bucketAddress = ({ endpoint, bucket, pathStyle }: S3Config): string => {
  const url = new URL(endpoint)
  const base = url.pathname.replace(/\/+$/, '')
  if (!pathStyle) url.host = `${bucket}.${url.host}`
  url.pathname = pathStyle ? `${base}/${bucket}/` : `${base}/`
  return url.href
}

const readBounded = async (response: Response, mostBytes: number): Promise<Buffer> => {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of response.body ?? []) {
    pieces.push(piece)
    length += piece.length
    if (length > mostBytes) break
  }
  return Buffer.concat(pieces)
}

/** The kind of a network failure: its text may hold an address. */
const reasonOf = (error: unknown): string => {
  const { name, cause } = error as { name?: string; cause?: { code?: string } }
  if (name === 'TimeoutError') return 'délai dépassé'
  return cause?.code ?? name ?? 'inconnu'
}
