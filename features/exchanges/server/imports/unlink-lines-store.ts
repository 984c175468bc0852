import type { RetentionAct } from '#platform/server/retention.ts'

const about = 'l.entity_id = any($2) or l.target_id = any($2) or l.choice_id = any($2)'

/** The lines by which these persons came say nothing more of them. */
export const unlinkLines = async ({ tx }: RetentionAct, personIds: readonly string[]): Promise<void> => {
  const these = [tx.territoryId, personIds]
  await tx.revealSensitive()
  await tx.query(
    `delete from exchanges.import_sensitive s using exchanges.import_line l
     where s.territory_id = $1 and l.territory_id = $1 and l.import_id = s.import_id and l.number = s.number and (${about})`,
    these,
  )
  await tx.query(
    `update exchanges.import_line l set cells = null, values = '{}', differences = '[]', before = null,
       candidates = '[]', identity_key = null, entity_id = null, target_id = null, choice_id = null
     where l.territory_id = $1 and (${about})`,
    these,
  )
}
