import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { SharedJob } from '../../contract.ts'

/**
 * SQL: the share of a full-time job of the member `member` (a row with `id` and `etp_hundredths`) on the day `day`, in
 * hundredths: the last change by then, else that of her arrival. `$1` is the territory.
 */
export const etpOn = (member: string, day: string): string =>
  `coalesce((select e.etp_hundredths from organisations.published_etp e where e.territory_id = $1
     and e.member_id = ${member}.id and e.from_on <= ${day} order by e.from_on desc, e.set_at desc limit 1),
     ${member}.etp_hundredths)`

/** The changes of a member, the latest first; of those for one day, the last word. */
export const loadEtpChanges = (tx: TerritoryTransaction, memberId: string): Promise<SharedJob[]> =>
  tx.query(
    `select distinct on (e.from_on) e.from_on as "fromOn", e.etp_hundredths as "etpHundredths", b.name as "setByName"
     from organisations.member_etp e
     join organisations.member b on b.territory_id = $1 and b.id = e.set_by
     where e.territory_id = $1 and e.member_id = $2 order by e.from_on desc, e.set_at desc`,
    [tx.territoryId, memberId],
  )

export const insertEtp = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  etp: { readonly memberId: string; readonly fromOn: CalendarDate; readonly etpHundredths: number },
): Promise<void> => {
  await tx.query(
    `insert into organisations.member_etp (territory_id, member_id, from_on, etp_hundredths, set_by, set_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [tx.territoryId, etp.memberId, etp.fromOn, etp.etpHundredths, actor.memberId, now],
  )
}
