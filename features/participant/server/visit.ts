import { sessionOfLink } from '#features/accounts/server/public.ts'
import { type CalendarDate, localDate } from '#kernel/dates.ts'
import { type Result, refuse } from '#kernel/result.ts'
import type { OpenContext, Services } from '#platform/server/http/context.ts'
import { Refused } from '#platform/server/http/problem.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { findVisitor } from './access-store.ts'

/** A person before her own page: one transaction, one instant, nobody else. */
export interface Visit {
  readonly tx: TerritoryTransaction
  readonly now: Date
  readonly today: CalendarDate
  readonly timeZone: string
  readonly requestId: string
  readonly services: Services
  readonly territoryName: string
  readonly personId: string
  readonly accessId: string
  readonly expiresAt: Date
}

/**
 * Runs an act of the person whose session the browser holds. Without session, with one that is over, revoked, or of a
 * file that is closed: `not-signed-in`, whatever it was.
 */
export const asParticipant = async <Value>(
  context: OpenContext,
  work: (visit: Visit) => Promise<Result<Value>>,
): Promise<Result<Value>> => {
  const session = await sessionOfLink(context, 'participant')
  if (!session) return refuse('not-signed-in')
  const { services, now, requestId } = context
  return services.database.withTerritory(session.territoryId, async (tx) => {
    const visitor = await findVisitor({ tx, now }, session.subjectId)
    if (!visitor) throw new Refused(refuse('not-signed-in'))
    const result = await work({
      ...{ tx, now, requestId, services, ...visitor },
      today: localDate(now, visitor.timeZone),
    })
    if (!result.ok) throw new Refused(result)
    return result
  })
}
