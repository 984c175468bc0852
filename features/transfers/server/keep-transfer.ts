import type { Context } from '#platform/server/http/context.ts'
import { type Departure, insertDeparture } from './departure-store.ts'
import { insertEnvelope, type NewEnvelope } from './envelope-store.ts'

/** The envelope and what stays on the file that she leaves. False when this id was used before. */
export const keepTransfer = async (
  context: Pick<Context, 'tx'> & { readonly actor: Pick<Context['actor'], 'memberId'> },
  envelope: NewEnvelope,
  departure: Omit<Departure, 'id'>,
): Promise<boolean> => {
  if (!(await insertEnvelope(context.tx, envelope))) return false
  await insertDeparture(context, { ...departure, id: envelope.id })
  return true
}
