import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { JobRow } from '../../contract/exits.ts'

export const jobColumns = `
  j.id, j.employer_name as "employerName", j.employer_organisation_id as "employerOrganisationId",
  j.contract_type as "contractType", j.starts_on as "startsOn", j.ends_on as "endsOn",
  j.ended_early_on as "endedEarlyOn", j.weekly_minutes as "weeklyMinutes", j.part_time_chosen as "partTimeChosen",
  j.part_time_reason as "partTimeReason", j.rome_code as "romeCode", j.job_title as "jobTitle", j.version`

type StoredJob = JobRow & { readonly pathwayId: string }

export const jobsOf = (tx: TerritoryTransaction, pathwayId: string): Promise<StoredJob[]> =>
  tx.query<StoredJob>(
    `select ${jobColumns}, j.pathway_id as "pathwayId" from pathways.job j
     where j.territory_id = $1 and j.pathway_id = $2 order by j.starts_on, j.id`,
    [tx.territoryId, pathwayId],
  )

export const findJob = async (tx: TerritoryTransaction, jobId: string): Promise<StoredJob | undefined> => {
  const [job] = await tx.query<StoredJob>(
    `select ${jobColumns}, j.pathway_id as "pathwayId" from pathways.job j where j.territory_id = $1 and j.id = $2`,
    [tx.territoryId, jobId],
  )
  return job
}

/** The contract's row without the pathway that only the store needs. */
export const jobReply = ({ pathwayId: _, ...job }: StoredJob): JobRow => job
