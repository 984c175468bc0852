import type { FastifyInstance } from 'fastify'

/** Nothing from elsewhere. Inline styles only because react-aria positions its popovers with them. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join(';')

/**
 * Those that Helmet 8 writes by default, under the policy above. HSTS belongs to the proxy that holds the certificate.
 * The two that only old browsers read turn off what harms in them.
 */
const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'SAMEORIGIN',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
} as const

/** The same on each answer, page, file or problem; a route may tighten its own. Written once: they depend on nothing. */
export const writeSecurityHeaders = (server: FastifyInstance): void => {
  server.addHook('onRequest', (_request, reply, next) => {
    reply.headers(securityHeaders)
    next()
  })
}
