import { done, refuse } from '#kernel/result.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { routes } from '../../contract.ts'
import { factorCaller, openWhole } from './factor-caller.ts'
import { hasFactor, takeRecoveryCode } from './factor-store.ts'
import { hashOfRecoveryCode } from './recovery-code.ts'
import { tellAccount } from './tell-account.ts'
import { mayTrustBrowser, trustBrowser } from './trusted-browser.ts'
import { throttled, tryCode } from './try-code.ts'

export const readFactor: OpenHandler<typeof routes.readFactor> = async (context) => {
  const { services, waiting } = context
  const caller = await factorCaller(context)
  if (!caller) return done({ state: 'signed-out', email: null, mayTrust: false })
  const { email, id } = caller.user
  if (!waiting) return done({ state: 'open', email, mayTrust: false })
  const [enrolled, mayTrust] = await services.database.withAccounts(async (tx) => [
    await hasFactor(tx, id),
    await mayTrustBrowser(tx, id, caller.sessionId),
  ])
  return done({ state: enrolled ? 'check' : 'enrol', email, mayTrust })
}

export const checkFactor: OpenHandler<typeof routes.checkFactor> = async (context, { body }) => {
  const caller = await factorCaller(context)
  if (!caller?.isWaiting) return refuse('not-signed-in')
  const refused = await tryCode(context, caller.user, body.code)
  if (refused) return refused
  await context.services.database.withAccounts(async (tx) => {
    if (body.trustBrowser) await trustBrowser(context, tx, caller)
    await openWhole(context, tx, caller, 'totp')
  })
  return done(undefined)
}

/** For a telephone lost or forgotten. The person is told by mail: somebody else may have found the sheet. */
export const spendRecoveryCode: OpenHandler<typeof routes.spendRecoveryCode> = async (context, { body }) => {
  const { services, now } = context
  const caller = await factorCaller(context)
  if (!caller?.isWaiting) return refuse('not-signed-in')
  const hash = hashOfRecoveryCode(body.code, caller.user.id, services.config.secret)
  let left: number | undefined
  const trial = async () => {
    left = await services.database.withAccounts(async (tx) =>
      (await hasFactor(tx, caller.user.id)) ? takeRecoveryCode(tx, caller.user.id, hash, now) : undefined,
    )
    return left !== undefined
  }
  const refused = await throttled(context, caller.user, trial, 'recovery-code-wrong')
  if (refused || left === undefined) return refused ?? refuse('recovery-code-wrong')
  await services.database.withAccounts((tx) => openWhole(context, tx, caller, 'recovery-code'))
  await tellAccount(context, { template: 'accounts.recovery-code-used', to: caller.user.email, left })
  return done({ left })
}
