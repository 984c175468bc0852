import type { PersonRows } from '#features/people/server/public.ts'
import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** R9: written and read by its author alone, whoever else may open the file; row security enforces it. */
export const savePrivateNote = async (
  { tx, actor, now }: Context,
  note: { readonly personId: string; readonly meetingId: string; readonly body: string },
): Promise<void> => {
  await tx.query(
    `insert into pathways.private_note (territory_id, id, person_id, meeting_id, author_id, body, at)
     select $1, $2, $3, $4, $5, $6, $7 where not exists (
       select from pathways.private_note n where n.territory_id = $1 and n.meeting_id = $4 and n.author_id = $5)`,
    [tx.territoryId, newId(now.getTime()), note.personId, note.meetingId, actor.memberId, note.body, now],
  )
}

/**
 * A private note is its author's alone (R9): whoever moves or erases those of a person does it through a function of
 * the database that gives back no word of them.
 */
export const rehomePrivateNotes: NonNullable<PersonRows['rehome']> = async (tx, { from, to, among }) => {
  const rows = await tx.query<{ id: string }>(
    'select id from pathways.rehome_private_notes($1, $2, $3) as moved (id)',
    [from, to, among],
  )
  return rows.map(({ id }) => id)
}

export const erasePrivateNotes = async (
  tx: TerritoryTransaction,
  personIds: readonly string[],
): Promise<void> => {
  await tx.query('select pathways.erase_private_notes($1)', [personIds])
}
