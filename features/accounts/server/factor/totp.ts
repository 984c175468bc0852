import { createHmac, timingSafeEqual } from 'node:crypto'
import { totpRule } from '../../rules/second-factor.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648 base 32 without padding: what authenticators read. */
export const base32 = (bytes: Buffer): string => {
  let [bits, value, text] = [0, 0, '']
  for (const byte of bytes) {
    value = (value << 8) | byte
    bits += 8
    for (; bits >= 5; bits -= 5) text += alphabet[(value >>> (bits - 5)) & 31]
    value &= (1 << bits) - 1
  }
  return bits > 0 ? text + alphabet[(value << (5 - bits)) & 31] : text
}

/** The code of one step of 30 seconds (RFC 6238 over RFC 4226, SHA-1: the only one that all authenticators know). */
export const codeAt = (key: Buffer, step: number, digits: number = totpRule.digits): string => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', key).update(counter).digest()
  const offset = mac.readUInt8(mac.length - 1) & 0x0f
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

export const stepAt = (now: Date): number => Math.floor(now.getTime() / 1000 / totpRule.stepSeconds)

/** The step whose code was typed, one before or one after the present one at most; undefined when it is none. */
export const matchingStep = (key: Buffer, typed: string, now: Date): number | undefined => {
  const code = typed.replace(/\s/g, '')
  if (!/^\d{6}$/.test(code)) return undefined
  const present = stepAt(now)
  let found: number | undefined
  for (let step = present - totpRule.driftSteps; step <= present + totpRule.driftSteps; step += 1)
    if (timingSafeEqual(Buffer.from(codeAt(key, step)), Buffer.from(code))) found = step
  return found
}

/** What the square holds, and what an authenticator reads from it. */
export const keyAddress = (key: string, account: string): string =>
  `otpauth://totp/${encodeURIComponent(`Bassin:${account}`)}?secret=${key}&issuer=Bassin`
