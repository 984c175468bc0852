import { randomBytes } from 'node:crypto'
import { done, refuse } from '#kernel/result.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { routes } from '../../contract.ts'
import { enrolmentMs } from '../../rules/second-factor.ts'
import { confinementOf } from '../sessions/session-store.ts'
import { factorCaller, openWhole } from './factor-caller.ts'
import {
  confirmNextSecret,
  factorOf,
  hasFactor,
  keepNextSecret,
  replaceRecoveryCodes,
} from './factor-store.ts'
import { sitsBeyond } from './needs-factor.ts'
import { hashOfRecoveryCode, newRecoveryCodes } from './recovery-code.ts'
import { squareOf } from './square.ts'
import { tellAccount } from './tell-account.ts'
import { base32, keyAddress, matchingStep } from './totp.ts'
import { trustBrowser } from './trusted-browser.ts'
import { openKey, sealKey, throttled, tryCode } from './try-code.ts'

/** RFC 4226 asks for 128 bits at least and advises 160. */
const keyBytes = 20

/**
 * Shows a key. Who already has an authenticator gives its code first, and from an open session: a password alone never
 * replaces a factor.
 */
export const startEnrolment: OpenHandler<typeof routes.startEnrolment> = async (context, { body }) => {
  const { services, now } = context
  const caller = await factorCaller(context)
  if (!caller) return refuse('not-signed-in')
  const { user } = caller
  const [enrolled, isElsewhere] = await services.database.withAccounts(async (tx) => [
    await hasFactor(tx, user.id),
    await sitsBeyond(tx, user.id, await confinementOf(tx, caller.sessionId)),
  ])
  // The identity provider of one territory does not decide of an account that opens another one.
  if (isElsewhere) return refuse('seats-elsewhere')
  if (enrolled && caller.isWaiting) return refuse('factor-missing')
  const refused = enrolled ? await tryCode(context, user, body.code ?? '') : undefined
  if (refused) return refused
  const key = randomBytes(keyBytes)
  const sealed = sealKey(key, user.id, services.config.secret)
  await services.database.withAccounts((tx) => keepNextSecret(tx, user.id, sealed, now))
  const written = base32(key)
  const address = keyAddress(written, user.email)
  return done({ key: written.replace(/(.{4})(?=.)/g, '$1 '), address, square: squareOf(address) })
}

/** The first code proves that the authenticator took the key; the recovery codes are shown this once. */
export const confirmEnrolment: OpenHandler<typeof routes.confirmEnrolment> = async (context, { body }) => {
  const { services, now } = context
  const caller = await factorCaller(context)
  if (!caller) return refuse('not-signed-in')
  const { user } = caller
  const factor = await services.database.withAccounts((tx) => factorOf(tx, user.id))
  const sealed = factor?.nextSecret
  const key = sealed && openKey(sealed, user.id, services.config.secret)
  if (!key || !factor.nextAt || now.getTime() - factor.nextAt.getTime() > enrolmentMs)
    return refuse('enrolment-expired')
  // A key that another session shows is not confirmed by one that only has the password.
  if (factor.confirmedAt && caller.isWaiting) return refuse('factor-missing')
  const step = matchingStep(key, body.code, now)
  const refused = await throttled(context, user, async () => step !== undefined)
  if (refused || step === undefined) return refused ?? refuse('factor-code-wrong')
  const recoveryCodes = newRecoveryCodes()
  const hashes = recoveryCodes.map((code) => hashOfRecoveryCode(code, user.id, services.config.secret))
  const confirmed = await services.database.withAccounts(async (tx) => {
    if (!(await confirmNextSecret(tx, user.id, { sealed, step, now }))) return false
    await replaceRecoveryCodes(tx, user.id, hashes, now)
    if (body.trustBrowser) await trustBrowser(context, tx, caller)
    await openWhole(context, tx, caller, 'totp')
    return true
  })
  if (!confirmed) return refuse('enrolment-expired')
  await tellAccount(context, { template: 'accounts.factor-enrolled', to: user.email })
  return done({ recoveryCodes: [...recoveryCodes] })
}
