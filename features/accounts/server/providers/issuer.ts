import type { Config } from '#platform/server/config.ts'

const loopback = new Set(['127.0.0.1', '[::1]', 'localhost'])

/** Plain http reaches this machine only: a directory started beside Bassin to try it. */
export const isPlainLocal = (issuer: URL): boolean =>
  issuer.protocol === 'http:' && loopback.has(issuer.hostname)

/** Why an address is no issuer, or nothing. A server that the public reaches by https talks https to its provider. */
export const issuerProblem = (
  text: string,
  config: Pick<Config, 'publicUrl'>,
): 'issuer-address' | 'issuer-insecure' | undefined => {
  const issuer = URL.parse(text)
  if (!issuer || issuer.username || issuer.password || issuer.search || issuer.hash) return 'issuer-address'
  if (issuer.protocol === 'https:') return undefined
  return isPlainLocal(issuer) && !config.publicUrl?.startsWith('https:') ? undefined : 'issuer-insecure'
}
