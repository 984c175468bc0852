import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { NamedSheet } from '../contract.ts'

interface Held {
  readonly personId: string
  readonly code: string
  readonly proofReceivedOn: CalendarDate | null
}

/** Criteria noted and not withdrawn; a sensitive one is a fact of its own, and never among them. */
export const loadCriteriaHeld = (tx: TerritoryTransaction, personIds: readonly string[]): Promise<Held[]> =>
  tx.query(
    `select person_id as "personId", code, proof_received_on as "proofReceivedOn" from people.published_criterion
     where territory_id = $1 and person_id = any ($2) order by declared_on, code`,
    [tx.territoryId, personIds],
  )

type Situation = Pick<NamedSheet, 'joblessSince' | 'educationLevel' | 'targetJob'> & {
  readonly personId: string
}

export const loadSituations = async (
  tx: TerritoryTransaction,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Situation>> => {
  const rows = await tx.query<Situation>(
    `select id as "personId", jobless_since as "joblessSince", education_level as "educationLevel",
       target_job as "targetJob" from people.published_person where territory_id = $1 and id = any ($2)`,
    [tx.territoryId, personIds],
  )
  return new Map(rows.map((row) => [row.personId, row]))
}
