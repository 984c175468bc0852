import { type Refusal, refuse } from '#kernel/result.ts'
import type { OpenContext } from '#platform/server/http/context.ts'
import { openText, sealText } from '../sealed-text.ts'
import { attemptKeys, attemptSucceeded, beginAttempt } from '../sessions/attempts.ts'
import type { User } from '../user-store.ts'
import { factorOf, takeStep } from './factor-store.ts'
import { matchingStep } from './totp.ts'

const sealOf = (userId: string, secret: string) => ({ purpose: 'second-factor', owner: userId, secret })

export const sealKey = (key: Buffer, userId: string, secret: string): string =>
  sealText(key.toString('base64'), sealOf(userId, secret))

export const openKey = (sealed: string, userId: string, secret: string): Buffer | undefined => {
  const text = openText(sealed, sealOf(userId, secret))
  return text === undefined ? undefined : Buffer.from(text, 'base64')
}

/** Counts one trial before it is made, and forgets it when `trial` succeeds. */
export const throttled = async (
  context: OpenContext,
  user: User,
  trial: () => Promise<boolean>,
  wrong: 'factor-code-wrong' | 'recovery-code-wrong' = 'factor-code-wrong',
): Promise<Refusal | undefined> => {
  const { services, request, now } = context
  const keys = attemptKeys(services, request, user.email, 'factor')
  const refused = await beginAttempt(services, keys, now)
  if (refused) return refused
  if (!(await trial())) return refuse(wrong, { fields: [{ pointer: '/code', code: wrong }] })
  await attemptSucceeded(services, keys, now)
  return undefined
}

/** Checks a code of the authenticator in use; a code that already served is wrong. */
export const tryCode = (context: OpenContext, user: User, code: string): Promise<Refusal | undefined> =>
  throttled(context, user, () =>
    context.services.database.withAccounts(async (tx) => {
      const factor = await factorOf(tx, user.id)
      const key = factor?.secret && openKey(factor.secret, user.id, context.services.config.secret)
      const step = key ? matchingStep(key, code, context.now) : undefined
      return step !== undefined && takeStep(tx, user.id, step)
    }),
  )
