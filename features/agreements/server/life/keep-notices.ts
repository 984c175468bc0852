import { keepDeadlinesTrue } from '#features/deadlines/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { noticeOn, phaseAt, type Term, termAt } from '../../rules/life/term.ts'

interface Followed extends Term {
  readonly id: string
  readonly label: string
  readonly followedBy: string
}

/**
 * Who follows an agreement has one line before its notice, else before its term; none once somebody writes what comes
 * next (an amendment of duration or a denunciation), or once silence has renewed it.
 */
export const keepNotices = async ({
  tx,
  now,
  today,
}: {
  readonly tx: TerritoryTransaction
  readonly now: Date
  readonly today: CalendarDate
}): Promise<void> => {
  const rows = await tx.query<Followed>(
    `select a.id, a.label, a.followed_by as "followedBy", a.starts_on as "startsOn", a.ends_on as "endsOn",
       a.notice_months as "noticeMonths", a.renewal, a.renewal_months as "renewalMonths",
       a.renewals_max as "renewalsMax"
     from agreements.agreement a
     where a.territory_id = $1 and a.state = 'signed' and a.followed_by is not null
       and not exists (select from agreements.amendment n where n.territory_id = $1 and n.agreement_id = a.id
         and n.kind in ('duration', 'denunciation') and n.state not in ('signed', 'cancelled'))`,
    [tx.territoryId],
  )
  await keepDeadlinesTrue(
    { tx, now },
    'agreement-notice',
    rows.flatMap((one) => {
      const basisOn = actOn(one, today)
      return basisOn === undefined
        ? []
        : [
            {
              ...{ subjectKind: 'agreement' as const, subjectId: one.id, subjectLabel: one.label },
              ...{ basisOn, ownerId: one.followedBy },
            },
          ]
    }),
  )
}

/** The last day to decide what comes next; undefined when there is nothing to decide. */
export const actOn = (one: Term, today: CalendarDate): CalendarDate | undefined => {
  const { endsOn, isLast } = termAt(one, today)
  const phase = phaseAt('signed', one, today)
  if (phase === 'ended') return undefined
  const notice = noticeOn(endsOn, one.noticeMonths)
  const renewsBySilence = one.renewal === 'tacit' && !isLast
  if (notice !== null && renewsBySilence && today > notice) return undefined
  return notice ?? endsOn
}
