import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16

/** One key a purpose, all from the application's secret. */
const keyFor = (purpose: string, secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `bassin:${purpose}`, 32))

/** Encrypts a text that the database must not give away; `owner` ties it to its row, so that it opens nowhere else. */
export const sealText = (
  text: string,
  given: { readonly purpose: string; readonly owner: string; readonly secret: string },
): string => {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv(algorithm, keyFor(given.purpose, given.secret), iv)
  cipher.setAAD(Buffer.from(given.owner))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** The text behind a seal; undefined when it was made with another secret, for another owner, or was touched. */
export const openText = (
  sealed: string,
  given: { readonly purpose: string; readonly owner: string; readonly secret: string },
): string | undefined => {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < ivBytes + tagBytes) return undefined
  const decipher = createDecipheriv(
    algorithm,
    keyFor(given.purpose, given.secret),
    bytes.subarray(0, ivBytes),
  )
  decipher.setAAD(Buffer.from(given.owner))
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
  try {
    return decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return undefined
  }
}
