import { createHash, createPrivateKey, createPublicKey, hkdfSync, sign, verify } from 'node:crypto'
import * as z from 'zod/mini'
import { done, type Result, refuse } from '#kernel/result.ts'
import { carriedContent } from '../contract.ts'

const payload = z.object({
  id: z.uuid(),
  originName: z.string().check(z.minLength(1), z.maxLength(200)),
  destinationName: z.string().check(z.minLength(1), z.maxLength(200)),
  sentByName: z.string().check(z.minLength(1), z.maxLength(200)),
  sentAt: z.iso.datetime({ offset: true }),
  expiresOn: z.iso.date(),
  content: carriedContent,
})
export type TransferPayload = z.infer<typeof payload>

/** `payload` is a text: the signature is on these very characters. `key`: the public key, Ed25519, base64url. */
const signedFile = z.object({
  format: z.literal('bassin-transfer'),
  version: z.literal(1),
  payload: z.string(),
  key: z.string().check(z.regex(/^[\w-]{43}$/)),
  signature: z.string().check(z.regex(/^[\w-]{86}$/)),
})

// PKCS#8 of an Ed25519 private key, before its 32 bytes (RFC 8410).
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The installation's own key: made from its secret, so that nothing more is to be kept. */
const privateKeyOf = (secret: string) =>
  createPrivateKey({
    key: Buffer.concat([
      pkcs8,
      Buffer.from(hkdfSync('sha256', secret, '', 'bassin transfers signature 1', 32)),
    ]),
    format: 'der',
    type: 'pkcs8',
  })

const publicTextOf = (secret: string): string =>
  String(createPublicKey(privateKeyOf(secret)).export({ format: 'jwk' }).x)

/** Sixteen characters by which two people compare a key on the phone. */
const markOf = (key: string): string =>
  (createHash('sha256').update(key).digest('hex').slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join(' ')

export const ownKeyMark = (secret: string): string => markOf(publicTextOf(secret))

export const writeSignedFile = (given: TransferPayload, secret: string): string => {
  const text = JSON.stringify(given)
  const signature = sign(null, Buffer.from(text), privateKeyOf(secret)).toString('base64url')
  const file = {
    format: 'bassin-transfer',
    version: 1,
    payload: text,
    key: publicTextOf(secret),
    signature,
  }
  return JSON.stringify(file, undefined, 2)
}

/** The payload and the mark of its key; a refusal when one character of it changed since it was signed. */
export const readSignedFile = (
  text: string,
): Result<
  { payload: TransferPayload; keyMark: string },
  'transfer-file-unreadable' | 'transfer-file-changed'
> => {
  const file = signedFile.safeParse(jsonOf(text))
  if (!file.success) return refuse('transfer-file-unreadable')
  const { key, signature } = file.data
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key }, format: 'jwk' })
  if (!verify(null, Buffer.from(file.data.payload), publicKey, Buffer.from(signature, 'base64url')))
    return refuse('transfer-file-changed')
  const read = payload.safeParse(jsonOf(file.data.payload))
  return read.success
    ? done({ payload: read.data, keyMark: markOf(key) })
    : refuse('transfer-file-unreadable')
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
