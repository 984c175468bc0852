import { type Refusal, refuse } from '#kernel/result.ts'
import { type Actor, scopeOf } from '#platform/server/actor.ts'
import type { StoredContact } from './contact-store.ts'

/** The entry desk answers for the territory: it reads what went to each organisation, and what went to none. */
export const answersForTerritory = (actor: Actor): boolean =>
  scopeOf(actor, 'contacts.answer') === 'territory'

/** Nobody else reads a contact than the members of the organisation that it went to. */
export const mayRead = (
  actor: Actor,
  contact: Pick<StoredContact, 'organisationId' | 'isPassage'>,
): boolean =>
  !contact.isPassage && (answersForTerritory(actor) || contact.organisationId === actor.organisationId)

/** What was erased is answered no more. */
export const refuseErased = ({ erasedOn }: Pick<StoredContact, 'erasedOn'>): Refusal | undefined =>
  erasedOn === null ? undefined : refuse('contact-erased')
