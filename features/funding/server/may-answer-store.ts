import { type Reading, reachedToAnswer, readerOf } from './funding-access.ts'

/** Whether the reader may fill the questionnaires of this person: she follows her, or answers for the whole territory. */
export const mayAnswerOn = async (context: Reading, personId: string): Promise<boolean> => {
  const rows = await context.tx.query(
    `select from people.published_person p where p.territory_id = $1 and p.id = $6 and ${reachedToAnswer('p.id', 2)}`,
    [context.tx.territoryId, ...readerOf(context, 'funding.answer'), personId],
  )
  return rows.length > 0
}
