import type { OpenContext } from '#platform/server/http/context.ts'
import { cookieNames, sealToken } from '../session-cookie.ts'

type Where = Pick<OpenContext, 'services' | 'reply'>

const attributesOf = ({ services }: Where) => {
  const secure = services.config.publicUrl?.startsWith('https:') ?? false
  return {
    name: cookieNames[secure ? 0 : 1],
    options: { path: '/', httpOnly: true, sameSite: 'lax', secure } as const,
  }
}

/** Without a date, the cookie ends with the browser. */
export const setSessionCookie = (where: Where, token: string, until: Date | undefined): void => {
  const { name, options } = attributesOf(where)
  where.reply.setCookie(name, sealToken(token, where.services.config.secret), {
    ...options,
    // The sealed value is already fit for a cookie.
    encode: (value) => value,
    ...(until && { expires: until }),
  })
}

export const clearSessionCookie = (where: Where): void => {
  const { name, options } = attributesOf(where)
  where.reply.clearCookie(name, options)
}
