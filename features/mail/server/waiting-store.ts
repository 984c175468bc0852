import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { leaveWithin, oldestToLeave, refusedForGood } from '../rules/leave-within.ts'

interface Where {
  readonly tx: TerritoryTransaction
  readonly now: Date
}

/** Still young enough to leave, by its template: `$2` the general limit, `$3` limits of some templates. */
const isYoung = `m.created_at > coalesce(($3::jsonb ->> m.template)::timestamptz, $2::timestamptz)`

const limits = ({ tx, now }: Where) => [
  tx.territoryId,
  oldestToLeave(now),
  JSON.stringify(
    Object.fromEntries(
      Object.keys(leaveWithin.byTemplate).map((template) => [template, oldestToLeave(now, template)]),
    ),
  ),
]

/** Mails that nobody ever tried to send and that may still leave, the oldest first. */
export const neverTried = (where: Where): Promise<{ readonly id: string }[]> =>
  where.tx.query(
    `select m.id from mail.message m where m.territory_id = $1 and m.sent_at is null and m.attempts = 0 and ${isYoung}
     order by m.id limit 500`,
    limits(where),
  )

interface MailCounts {
  readonly waiting: number
  readonly notSent: number
  readonly oldestWaitingAt: string | null
}

export const countWaiting = async (where: Where): Promise<MailCounts> => {
  const [row] = await where.tx.query<MailCounts>(
    `select count(*) filter (where ${isYoung}) as waiting, count(*) filter (where not ${isYoung}) as "notSent",
       to_json(min(m.created_at) filter (where ${isYoung})) #>> '{}' as "oldestWaitingAt"
     from mail.message m where m.territory_id = $1 and m.sent_at is null and m.attempts = 0`,
    limits(where),
  )
  return row ?? { waiting: 0, notSent: 0, oldestWaitingAt: null }
}

/** Mails that the mail server did not take, by the code that it answered. */
export const countRefused = ({ tx }: Pick<Where, 'tx'>): Promise<{ code: string; count: number }[]> =>
  tx.query(
    `select coalesce(m.failure, 'unknown') as code, count(*) as count from mail.message m
     where m.territory_id = $1 and m.sent_at is null and m.attempts > 0 group by 1 order by 2 desc, 1`,
    [tx.territoryId],
  )

interface MailFate {
  readonly id: string
  readonly sentAt: Date | null
  /** It is refused for good, too old to leave, or erased before it left. */
  readonly isLost: boolean
}

/** What became of these mails; one that is neither sent nor lost may still leave. */
export const whatBecameOf = (where: Where, ids: readonly string[]): Promise<MailFate[]> =>
  where.tx.query(
    `select asked.id, m.sent_at as "sentAt",
       m.sent_at is null and (m.id is null or coalesce(m.failure ~ '${refusedForGood}', false) or not ${isYoung}) as "isLost"
     from unnest($4::uuid[]) as asked (id) left join mail.message m on m.territory_id = $1 and m.id = asked.id`,
    [...limits(where), ids],
  )
