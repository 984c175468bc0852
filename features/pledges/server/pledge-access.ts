import { type Actor, may } from '#platform/server/actor.ts'

export const mayWrite = (actor: Actor): boolean => may(actor, 'agreements.write')

/** Who writes notes any delivery; the members of the organisation that promised, those of its own pledges. */
export const mayNote = (
  actor: Actor,
  { organisationId }: { readonly organisationId: string | null },
): boolean => mayWrite(actor) || organisationId === actor.organisationId
