import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

interface Ending {
  readonly id: string
  readonly label: string
  readonly endsOn: CalendarDate
}

/** Agreements that the body follows and that end by a day, ended ones included. */
export const endingAgreements = (
  tx: TerritoryTransaction,
  bodyId: string,
  until: CalendarDate,
): Promise<Ending[]> =>
  tx.query(
    `select a.id, a.label, a.ends_on as "endsOn" from steering.body_agreement l
     join agreements.published_agreement a on a.territory_id = $1 and a.id = l.agreement_id
     where l.territory_id = $1 and l.body_id = $2 and a.ends_on <= $3 order by a.ends_on, a.id`,
    [tx.territoryId, bodyId, until],
  )

interface EndingSeat {
  readonly id: string
  readonly name: string
  readonly quality: string
  readonly untilOn: CalendarDate
}

/** Terms that end in a period and that no later term of the same person follows. */
export const endingSeats = (
  tx: TerritoryTransaction,
  bodyId: string,
  period: { readonly from: CalendarDate; readonly until: CalendarDate },
): Promise<EndingSeat[]> =>
  tx.query(
    `select s.id, s.name, s.quality, s.until_on as "untilOn" from steering.seat s
     where s.territory_id = $1 and s.body_id = $2 and s.until_on between $3 and $4 and not exists (
       select from steering.seat n where n.territory_id = $1 and n.body_id = $2 and n.name = s.name
         and (n.until_on is null or n.until_on > s.until_on))
     order by s.until_on, s.name`,
    [tx.territoryId, bodyId, period.from, period.until],
  )
