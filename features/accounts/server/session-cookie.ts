import { createHmac, timingSafeEqual } from 'node:crypto'

/** Behind https, and without (a test, a first try on one's own machine). */
export const cookieNames = ['__Host-bassin.session_token', 'bassin.session_token'] as const
const tokenPattern = /^[A-Za-z0-9_-]{16,128}$/

const sign = (token: string, secret: string): string =>
  createHmac('sha256', secret).update(token).digest('base64')

/** The cookie's value: the token and its signature, so that reading the session table alone opens nothing. */
export const sealToken = (token: string, secret: string): string =>
  encodeURIComponent(`${token}.${sign(token, secret)}`)

/** The token of a sealed cookie value (already URL-decoded), or undefined when the seal is not ours. */
export const unsealToken = (value: string, secret: string): string | undefined => {
  const dot = value.indexOf('.')
  const token = value.slice(0, dot)
  if (dot < 0 || !tokenPattern.test(token)) return undefined
  const given = Buffer.from(value.slice(dot + 1))
  const expected = Buffer.from(sign(token, secret))
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined
}
