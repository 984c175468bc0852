import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { ExitClassification } from '../../rules/classify-exit.ts'
import type { ExitDraft } from './exit-facts.ts'

export interface StoredExit {
  readonly id: string
  readonly pathwayId: string
  readonly jobId: string | null
  readonly exitedOn: CalendarDate
  readonly revokedAt: Date | null
}

const columns = `e.id, e.pathway_id as "pathwayId", e.job_id as "jobId", e.exited_on as "exitedOn", e.revoked_at as "revokedAt"`

export const findExit = async (tx: TerritoryTransaction, id: string): Promise<StoredExit | undefined> => {
  const [exit] = await tx.query<StoredExit>(
    `select ${columns} from pathways.exit e where e.territory_id = $1 and e.id = $2`,
    [tx.territoryId, id],
  )
  return exit
}

/** The exit that counts, none while the episode is open. */
export const currentExit = async (
  tx: TerritoryTransaction,
  pathwayId: string,
): Promise<StoredExit | undefined> => {
  const [exit] = await tx.query<StoredExit>(
    `select ${columns} from pathways.exit e where e.territory_id = $1 and e.pathway_id = $2 and e.revoked_at is null`,
    [tx.territoryId, pathwayId],
  )
  return exit
}

/** Writes an exit with its three classifications and the version of the rules that gave them. */
export const insertExit = async (
  { tx, actor, now }: Context,
  pathwayId: string,
  exit: ExitDraft & { readonly id: string },
  { plie, iae, fse, ruleVersion }: ExitClassification,
): Promise<void> => {
  await tx.query(
    `insert into pathways.exit (territory_id, id, pathway_id, exited_on, reason_code, class_plie, class_iae, class_fse,
       rule_version, job_id, training_label, training_starts_on, training_ends_on, training_validated_on, comment,
       recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      ...[tx.territoryId, exit.id, pathwayId, exit.exitedOn, exit.reasonCode, plie, iae, fse, ruleVersion],
      ...[exit.jobId, exit.training?.label ?? null, exit.training?.startsOn ?? null],
      ...[exit.training?.endsOn ?? null, exit.training?.validatedOn ?? null, exit.comment],
      ...[actor.memberId, now],
    ],
  )
}
