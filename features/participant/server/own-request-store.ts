import type { Visit } from './visit.ts'

/** Asked twice the same day, the register holds it once. */
export const keepOwnRequest = async (
  { tx, personId }: Pick<Visit, 'tx' | 'personId'>,
  id: string,
): Promise<void> => {
  await tx.query(
    `insert into participant.own_request (territory_id, id, person_id) values ($1, $2, $3)
     on conflict (territory_id, id) do nothing`,
    [tx.territoryId, id, personId],
  )
}

/** Those that she wrote on her page, the latest first. */
export const ownRequestIds = async ({ tx, personId }: Pick<Visit, 'tx' | 'personId'>): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    'select id from participant.own_request where territory_id = $1 and person_id = $2 order by id desc limit 50',
    [tx.territoryId, personId],
  )
  return rows.map(({ id }) => id)
}
