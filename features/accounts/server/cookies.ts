import type { FastifyRequest } from 'fastify'
import type { Config } from '#platform/server/config.ts'
import type { OpenContext } from '#platform/server/http/context.ts'

/** `session_token`: the session. `known`: signed in here before. `browser`: stands for the second factor. `provider`: a sign-in under way at an identity provider. `link`: the session of a link, confined to its row. */
type CookieKind = 'session_token' | 'known' | 'browser' | 'provider' | 'link'

type Where = Pick<OpenContext, 'services' | 'reply'>

const isSecure = (config: Pick<Config, 'publicUrl'>): boolean =>
  config.publicUrl?.startsWith('https:') ?? false

/** Behind https the browser itself refuses a cookie of that name from another host or a neighbour domain. */
const cookieName = (config: Pick<Config, 'publicUrl'>, kind: CookieKind): string =>
  `${isSecure(config) ? '__Host-' : ''}bassin.${kind}`

export const readCookie = (
  request: FastifyRequest,
  config: Pick<Config, 'publicUrl'>,
  kind: CookieKind,
): string | undefined => request.cookies[cookieName(config, kind)]

/** `value` is already fit for a cookie. Without a date, the cookie ends with the browser. */
export const setCookie = (where: Where, kind: CookieKind, value: string, until: Date | undefined): void => {
  const { config } = where.services
  where.reply.setCookie(cookieName(config, kind), value, {
    ...attributes(config),
    encode: (same) => same,
    ...(until && { expires: until }),
  })
}

export const clearCookie = (where: Where, kind: CookieKind): void => {
  const { config } = where.services
  where.reply.clearCookie(cookieName(config, kind), attributes(config))
}

const attributes = (config: Pick<Config, 'publicUrl'>) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(config) }) as const
