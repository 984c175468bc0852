import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { FollowedPathway } from './meeting-store.ts'

/** Reads the three facts of a pathway's meetings from the rows again; for corrections, not for the quick entry. */
export const refreshMeetingFacts = async (
  tx: TerritoryTransaction,
  pathwayId: string,
): Promise<FollowedPathway> => {
  const [row] = await tx.query<FollowedPathway>(
    `update pathways.pathway w set (last_meeting_on, last_contact_on, next_meeting_at) = (
       select max(m.on_date) filter (where m.counts_for_month), max(m.on_date) filter (where m.presence = 'honoured'),
         min(m.at) filter (where m.presence = 'planned')
       from pathways.meeting m where m.territory_id = $1 and m.pathway_id = $2)
     where w.territory_id = $1 and w.id = $2
     returning w.id as "pathwayId", w.person_id as "personId", w.scheme_id as "schemeId", w.referent_id as "referentId",
       w.state, w.last_meeting_on as "lastMeetingOn"`,
    [tx.territoryId, pathwayId],
  )
  if (!row) throw new Error('pathway vanished')
  return row
}
