import type { Updateable } from 'kysely'
import type { DB } from '#platform/server/sql/tables.generated.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { ApplicationRow } from '../../contract/applications.ts'

export const applicationSelect = `
  select a.id, a.person_id as "personId", p.given_name || ' ' || p.family_name as "personName", a.scheme_id as "schemeId",
    s.label as "schemeLabel", a.referral_id as "referralId", a.state, a.received_on as "receivedOn",
    to_char(a.first_meeting_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "firstMeetingAt",
    a.eligibility_checked_on as "eligibilityCheckedOn", a.decided_on as "decidedOn", d.name as "decidedByName",
    a.decision_reason_code as "reasonCode", a.decision_text as "reasonText", a.deferred_until as "deferredUntil",
    a.redirection, w.id as "pathwayId", a.version
  from pathways.application a
  join people.published_person p on p.territory_id = $1 and p.id = a.person_id
  join organisations.published_scheme s on s.territory_id = $1 and s.id = a.scheme_id
  left join organisations.published_member d on d.territory_id = $1 and d.id = a.decided_by
  left join pathways.pathway w on w.territory_id = $1 and w.application_id = a.id`

export const loadApplication = async (
  tx: TerritoryTransaction,
  id: string,
): Promise<ApplicationRow | undefined> =>
  (
    await tx.query<ApplicationRow>(`${applicationSelect} where a.territory_id = $1 and a.id = $2`, [
      tx.territoryId,
      id,
    ])
  )[0]

/** False when somebody changed the application meanwhile. */
export const changeApplication = async (
  tx: TerritoryTransaction,
  application: { readonly id: string; readonly version: number },
  changes: Updateable<DB['pathways.application']>,
): Promise<boolean> => {
  const result = await tx.db
    .updateTable('pathways.application')
    .set((eb) => ({ ...changes, version: eb('version', '+', 1) }))
    .where('territory_id', '=', tx.territoryId)
    .where('id', '=', application.id)
    .where('version', '=', application.version)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}
