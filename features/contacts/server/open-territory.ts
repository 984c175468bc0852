import { countRequest } from '#features/accounts/server/public.ts'
import { findTerritoryId, loadTerritory } from '#features/territory/server/public.ts'
import { type CalendarDate, localDate } from '#kernel/dates.ts'
import { type Refusal, type Result, refuse } from '#kernel/result.ts'
import type { OpenContext } from '#platform/server/http/context.ts'
import { Refused } from '#platform/server/http/problem.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

const HOUR_MS = 3_600_000
/** A hall of a mission locale asks from one address; nobody finds a code of 52 bits by twenty trials an hour. */
const AN_HOUR = 20

interface AtWork {
  readonly tx: TerritoryTransaction
  readonly now: Date
  readonly today: CalendarDate
  readonly secret: string
  readonly territory: NonNullable<Awaited<ReturnType<typeof loadTerritory>>>
}

/** Runs the act of somebody without a session inside the territory of the address; a refusal undoes all of it. */
export const inTerritoryOf = async <Value>(
  { services, now }: OpenContext,
  slug: string,
  work: (at: AtWork) => Promise<Result<Value>>,
): Promise<Result<Value>> => {
  const territoryId = await services.database.withAccounts((tx) => findTerritoryId(tx, slug))
  if (!territoryId) return refuse('not-found')
  return services.database.withTerritory(territoryId, async (tx) => {
    const known = await loadTerritory(tx, localDate(now, 'UTC'))
    if (!known) return refuse('not-found')
    const today = localDate(now, known.timeZone)
    const result = await work({ tx, now, today, secret: services.config.secret, territory: known })
    if (!result.ok) throw new Refused(result)
    return result
  })
}

/** Each request counts, whatever it finds: trials of codes and floods are slowed alike. */
export const slowDown = (
  { services, request, now }: OpenContext,
  what: 'sent' | 'code',
): Promise<Refusal<'too-many-attempts'> | undefined> =>
  countRequest(services, `first-contact-${what}-from:${request.ip}`, {
    limit: what === 'sent' ? AN_HOUR : 3 * AN_HOUR,
    windowMs: HOUR_MS,
    now,
  })
