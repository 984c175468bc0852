import { keepDeadlinesTrue } from '#features/deadlines/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

interface Contested {
  readonly id: string
  readonly label: string
  readonly since: CalendarDate
  readonly ownerId: string
}

/**
 * Whoever answers for an objective has one line from the first value that a party proposed and nobody answered: its
 * owner, else who follows its agreement.
 */
export const keepContested = async ({
  tx,
  now,
  timeZone,
}: {
  readonly tx: TerritoryTransaction
  readonly now: Date
  readonly timeZone: string
}): Promise<void> => {
  const rows = await tx.query<Contested>(
    `select o.id, o.label, (min(c.written_at) at time zone $2::text)::date as since, m.id as "ownerId"
     from agreements.contestation c
     join agreements.objective o on o.territory_id = $1 and o.id = c.objective_id
     join agreements.agreement a on a.territory_id = $1 and a.id = o.agreement_id
     join organisations.published_member m on m.territory_id = $1 and m.id = coalesce(o.owner_id, a.followed_by)
       and m.left_on is null
     where c.territory_id = $1
       and not exists (select from agreements.contestation_answer w where w.territory_id = $1 and w.contestation_id = c.id)
     group by o.id, o.label, m.id`,
    [tx.territoryId, timeZone],
  )
  await keepDeadlinesTrue(
    { tx, now },
    'value-contested',
    rows.map(({ id, label, since, ownerId }) => ({
      ...{ subjectKind: 'objective' as const, subjectId: id, subjectLabel: label, basisOn: since, ownerId },
    })),
  )
}
