import type { OpenContext } from '#platform/server/http/context.ts'
import { clearCookie, setCookie } from '../cookies.ts'
import { sealToken } from '../session-cookie.ts'

type Where = Pick<OpenContext, 'services' | 'reply'>

/** Without a date, the cookie ends with the browser. */
export const setSessionCookie = (where: Where, token: string, until: Date | undefined): void =>
  setCookie(where, 'session_token', sealToken(token, where.services.config.secret), until)

export const clearSessionCookie = (where: Where): void => clearCookie(where, 'session_token')
