import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto'

/** 256 bits: nobody finds one by trying. Only its hash is kept, so reading the table opens nothing. */
export const newLinkToken = (): string => randomBytes(32).toString('base64url')

export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Six digits, typed from a mail. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')

/** A code is short: its hash is keyed by the server's secret and tied to its link. */
export const hashOfCode = (code: string, tokenHash: Buffer, secret: string): Buffer =>
  createHmac('sha256', secret).update(tokenHash).update(code).digest()
