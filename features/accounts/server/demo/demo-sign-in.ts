import { done, refuse } from '#kernel/result.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { routes } from '../../contract.ts'
import { openSessionFor } from '../sessions/open-session.ts'
import { userByEmail } from '../user-store.ts'
import { demoEmail } from './demo-email.ts'

/**
 * Without password, and therefore only for someone whose every seat is in a demo territory: a real territory can never
 * be entered this way, whatever its settings.
 */
export const demoSignIn: OpenHandler<typeof routes.demoSignIn> = async (context, { body }) => {
  const userId = await context.services.database.withAccounts(async (tx) => {
    const user = await userByEmail(tx, demoEmail(body.role))
    if (!user) return undefined
    const [seats] = await tx.query<{ demoOnly: boolean | null }>(
      `select bool_and(directory.is_demo) as "demoOnly" from accounts.seat
       join territory.directory on directory.territory_id = seat.territory_id where seat.user_id = $1`,
      [user.id],
    )
    return seats?.demoOnly ? user.id : undefined
  })
  if (!userId) return refuse('demo-only')
  // The one click stands for the second factor as well: nobody real is behind these accounts.
  await openSessionFor(context, userId, { factor: 'demo' })
  return done(undefined)
}
