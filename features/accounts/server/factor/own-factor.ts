import { done, refuse } from '#kernel/result.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { routes } from '../../contract.ts'
import { userById } from '../user-store.ts'
import { factorOf, recoveryCodesLeft, replaceRecoveryCodes } from './factor-store.ts'
import { hashOfRecoveryCode, newRecoveryCodes } from './recovery-code.ts'
import { tryCode } from './try-code.ts'

export const ownFactor: OpenHandler<typeof routes.ownFactor> = async ({ services, userId }) => {
  if (!userId) return refuse('not-signed-in')
  return services.database.withAccounts(async (tx) =>
    done({
      enrolledAt: (await factorOf(tx, userId))?.confirmedAt?.toISOString() ?? null,
      recoveryCodesLeft: await recoveryCodesLeft(tx, userId),
    }),
  )
}

/** The sheet was used up, or lost. */
export const renewRecoveryCodes: OpenHandler<typeof routes.renewRecoveryCodes> = async (
  context,
  { body },
) => {
  const { services, userId, now } = context
  const user = userId && (await services.database.withAccounts((tx) => userById(tx, userId)))
  if (!user) return refuse('not-signed-in')
  const refused = await tryCode(context, user, body.code)
  if (refused) return refused
  const recoveryCodes = newRecoveryCodes()
  const hashes = recoveryCodes.map((code) => hashOfRecoveryCode(code, user.id, services.config.secret))
  await services.database.withAccounts((tx) => replaceRecoveryCodes(tx, user.id, hashes, now))
  return done({ recoveryCodes: [...recoveryCodes] })
}
