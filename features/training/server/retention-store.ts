import type { RetentionAct } from '#platform/server/retention.ts'

/**
 * The words of corrections and the drawings of signatures go; that somebody came, and signed, stays. An emptied reason
 * still tells a correction from what was sealed.
 */
export const forgetWords = async ({ tx }: RetentionAct, personIds: readonly string[]): Promise<void> => {
  const hers = `enrolment_id in (select e.id from training.enrolment e where e.territory_id = $1 and e.person_id = any ($2))`
  await tx.query(
    `update training.presence set reason = '' where territory_id = $1 and reason <> '' and ${hers}`,
    [tx.territoryId, personIds],
  )
  await tx.query(
    `update training.signature set drawing = null where territory_id = $1 and drawing is not null and ${hers}`,
    [tx.territoryId, personIds],
  )
}

/** Sessions of these persons whose other participants are all anonymous already: their scans name nobody else. */
export const sessionsOfThemAlone = async (
  { tx }: RetentionAct,
  personIds: readonly string[],
): Promise<readonly string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select distinct e.session_id as id from training.enrolment e
     where e.territory_id = $1 and e.person_id = any ($2) and not exists (
       select from training.enrolment o
       join people.published_retention r on r.territory_id = $1 and r.id = o.person_id
       where o.territory_id = $1 and o.session_id = e.session_id and o.person_id <> all ($2) and r.anonymised_at is null)`,
    [tx.territoryId, personIds],
  )
  return rows.map(({ id }) => id)
}
