import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Moment } from '../contract.ts'

interface OwnParticipation {
  readonly id: string
  readonly operationLabel: string
  readonly enteredOn: CalendarDate
  readonly exitedOn: CalendarDate | null
  /** Moments whose questionnaire lacks nothing. */
  readonly complete: readonly Moment[]
}

export const loadOwnParticipations = (
  tx: TerritoryTransaction,
  personId: string,
): Promise<OwnParticipation[]> =>
  tx.query(
    `select p.id, o.label as "operationLabel", p.entered_on as "enteredOn", p.exited_on as "exitedOn",
       array(select q.moment from funding.questionnaire q where q.territory_id = $1 and q.participation_id = p.id
         and q.set_aside_at is null and q.missing_items = '{}') as complete
     from funding.participation p
     join funding.operation o on o.territory_id = $1 and o.id = p.operation_id
     where p.territory_id = $1 and p.person_id = $2 order by p.entered_on`,
    [tx.territoryId, personId],
  )
