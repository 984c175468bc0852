import { localDate } from '#kernel/dates.ts'
import { type Refusal, refuseField } from '#kernel/result.ts'
import type { Services } from '#platform/server/http/context.ts'
import { passwordProblem } from '../../rules/check-password.ts'
import { authOf } from '../auth.ts'
import { hashPassword } from '../password-hash.ts'

/** Refuses a password that the rule of the day finds too weak, with the field of the form it came from. */
export const refusedPassword = (
  services: Services,
  password: string,
  pointer: string,
  person: { readonly email: string; readonly name: string },
): Refusal<'invalid'> | undefined => {
  const today = localDate(services.clock.now(), 'Europe/Paris')
  const problem = passwordProblem(password, today, [person.email, person.name])
  return problem && refuseField(pointer, problem)
}

/** Writes a checked password, the first one or another. */
export const setPassword = async (services: Services, userId: string, password: string): Promise<void> => {
  const { internalAdapter } = await authOf(services).$context
  const hash = await hashPassword(password)
  const accounts = await internalAdapter.findAccounts(userId)
  if (accounts.some((account) => account.providerId === 'credential'))
    await internalAdapter.updatePassword(userId, hash)
  else
    await internalAdapter.linkAccount({ userId, accountId: userId, providerId: 'credential', password: hash })
}
