import { keepDeadlinesTrue } from '#features/deadlines/server/public.ts'
import { membersHolding } from '#features/organisations/server/public.ts'
import { everyTerritory } from '#features/territory/server/public.ts'
import { type CalendarDate, localDate } from '#kernel/dates.ts'
import type { Job } from '#platform/server/jobs.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { loadPledges } from './pledge-store.ts'
import { openOf, readDues } from './read-dues.ts'

interface Where {
  readonly tx: TerritoryTransaction
  readonly now: Date
  readonly today: CalendarDate
  readonly timeZone: string
}

/**
 * Makes the lines of « À faire » those of the first open due date of each signed pledge: one for who wrote it, one for
 * the contact of the organisation that promised. What a member who left had written goes to another who writes.
 */
export const keepLinesOfPledges = async (where: Where): Promise<void> => {
  const writers = (await membersHolding(where.tx, 'agreements.write')).map(({ id }) => id)
  const waited = (await loadPledges(where.tx)).flatMap((pledge) => {
    const due = readDues(pledge, where).find(openOf)
    return due && pledge.signedOn ? [{ pledge, basisOn: due.dueOn }] : []
  })
  await keepDeadlinesTrue(
    where,
    'pledge-due',
    waited.flatMap(({ pledge, basisOn }) => {
      const ownerId = writers.includes(pledge.createdBy) ? pledge.createdBy : writers[0]
      return ownerId ? [{ ...lineOf(pledge), basisOn, ownerId }] : []
    }),
  )
  await keepDeadlinesTrue(
    where,
    'pledge-owed',
    waited.flatMap(({ pledge, basisOn }) =>
      pledge.contactId ? [{ ...lineOf(pledge), basisOn, ownerId: pledge.contactId }] : [],
    ),
  )
}

const lineOf = ({ id, label }: { readonly id: string; readonly label: string }) => ({
  ...{ subjectKind: 'pledge' as const, subjectId: id, subjectLabel: label },
})

/** Each night: an amendment may have moved the term, a member may have left. */
export const keepPledgeLines: Job = {
  name: 'pledges.lines',
  cron: '52 3 * * *',
  run: (services) => {
    const now = services.clock.now()
    return everyTerritory(services, (tx, { timeZone }) =>
      keepLinesOfPledges({ tx, now, timeZone, today: localDate(now, timeZone) }),
    )
  },
}
