import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { DiagnosisLine } from '../../rules/diagnosis.ts'

/** Every version of a pathway, the latest first. */
export const diagnosesOf = (tx: TerritoryTransaction, pathwayId: string): Promise<Diagnosis[]> =>
  tx.query(
    `select d.id, d.number, d.held_on as "heldOn", m.name as "byName", to_json(d.recorded_at) as "recordedAt",
       coalesce((select json_agg(json_build_object('themeCode', l.theme_code, 'rating', l.rating, 'since', l.since,
           'liftedOn', l.lifted_on, 'isShared', l.is_shared) order by l.theme_code)
         from pathways.diagnosis_line l where l.territory_id = $1 and l.diagnosis_id = d.id), '[]') as lines
     from pathways.diagnosis d
     join organisations.published_member m on m.territory_id = $1 and m.id = d.recorded_by
     where d.territory_id = $1 and d.pathway_id = $2 order by d.number desc limit 100`,
    [tx.territoryId, pathwayId],
  )

/** Two writers wait for one another: the second reads the version of the first. */
export const lockDiagnoses = async (tx: TerritoryTransaction, pathwayId: string): Promise<void> => {
  await tx.query('select from pathways.pathway where territory_id = $1 and id = $2 for no key update', [
    tx.territoryId,
    pathwayId,
  ])
}

interface NewVersion {
  readonly id: string
  readonly pathwayId: string
  readonly number: number
  readonly heldOn: string
  readonly lines: readonly DiagnosisLine[]
}

export const insertDiagnosis = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  { id, pathwayId, number, heldOn, lines }: NewVersion,
): Promise<void> => {
  await tx.query(
    `insert into pathways.diagnosis (territory_id, id, pathway_id, number, held_on, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.territoryId, id, pathwayId, number, heldOn, actor.memberId, now],
  )
  await tx.query(
    `insert into pathways.diagnosis_line (territory_id, diagnosis_id, theme_code, rating, since, lifted_on, is_shared)
     select $1, $2, l."themeCode", l.rating, l.since, l."liftedOn", l."isShared"
     from json_to_recordset($3::json)
       as l ("themeCode" text, rating text, since date, "liftedOn" date, "isShared" boolean)`,
    [tx.territoryId, id, JSON.stringify(lines)],
  )
}
