import { createHmac } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { OpenContext, Services } from '#platform/server/http/context.ts'
import { readCookie, setCookie } from '../cookies.ts'
import { newLinkToken } from '../links/link-token.ts'
import { sealToken, unsealToken } from '../session-cookie.ts'

const KNOWN_MS = 180 * 86_400_000
const tagLength = 16

const keyOf = (secret: string): string => `known-browser:${secret}`
const tagOf = (email: string, secret: string): string =>
  createHmac('sha256', keyOf(secret)).update(email.toLowerCase()).digest('base64url').slice(0, tagLength)

/**
 * Marks a browser from which somebody has signed in whole. It opens nothing: its trials are only counted apart from
 * those of the rest of the world, so that whoever tries passwords on an account cannot keep its holder out.
 */
export const markKnownBrowser = (context: OpenContext, email: string): void => {
  const { services, now } = context
  if (knownBrowserOf(services, context.request, email)) return
  const { secret } = services.config
  const token = tagOf(email, secret) + newLinkToken().slice(0, 32)
  setCookie(context, 'known', sealToken(token, keyOf(secret)), new Date(now.getTime() + KNOWN_MS))
}

/** The mark of this browser for that address; undefined when nobody signed in here with it. */
export const knownBrowserOf = (
  services: Pick<Services, 'config'>,
  request: FastifyRequest,
  email: string,
): string | undefined => {
  const { config } = services
  const value = readCookie(request, config, 'known')
  const token = value && unsealToken(value, keyOf(config.secret))
  return token?.startsWith(tagOf(email, config.secret)) ? token : undefined
}
