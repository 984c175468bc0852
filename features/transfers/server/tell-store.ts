import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { TransferState } from '../contract.ts'

interface Waiting {
  readonly id: string
  readonly originName: string
  readonly expiresOn: CalendarDate
}

/** Transfers that await an answer of this territory and have no line of « À faire » yet: who, never whom. */
export const newlyReceived = (tx: TerritoryTransaction, today: CalendarDate): Promise<Waiting[]> =>
  tx.query(
    `select e.id, e.origin_name as "originName", e.expires_on as "expiresOn" from transfers.envelope e
     where e.destination_id = $1 and e.state = 'sent' and e.expires_on >= $2
       and not exists (select from deadlines.published_deadline l
         where l.territory_id = $1 and l.rule_code = 'transfer-answer' and l.subject_id = e.id)
     order by e.expires_on, e.id`,
    [tx.territoryId, today],
  )

/** Lines of which the transfer awaits no answer any more: taken back by its origin, or too old. */
export const noLongerAwaited = async (tx: TerritoryTransaction, today: CalendarDate): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select l.subject_id as id from deadlines.published_deadline l
     where l.territory_id = $1 and l.rule_code = 'transfer-answer' and not exists (
       select from transfers.envelope e where e.id = l.subject_id and e.destination_id = $1 and e.state = 'sent'
         and e.expires_on >= $2)`,
    [tx.territoryId, today],
  )
  return rows.map(({ id }) => id)
}

export interface Ended {
  readonly id: string
  readonly personId: string
  readonly destinationName: string
  readonly state: TransferState
  readonly name: string
  readonly email: string
}

/** Takes the transfers that ended since the last time, each once, with who sent them and is still there. */
export const takeEnded = (tx: TerritoryTransaction, now: Date): Promise<Ended[]> =>
  tx.query(
    `update transfers.departure d set told_at = $2
     from transfers.envelope e, organisations.published_member m
     where d.territory_id = $1 and d.told_at is null and e.territory_id = $1 and e.id = d.id
       and e.state in ('accepted', 'refused', 'expired')
       and m.territory_id = $1 and m.id = d.sent_by and m.left_on is null
     returning d.id, d.person_id as "personId", e.destination_name as "destinationName", e.state, m.name, m.email`,
    [tx.territoryId, now],
  )
