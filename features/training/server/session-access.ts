import { type Refusal, refuse } from '#kernel/result.ts'
import { type Actor, may, scopeOf } from '#platform/server/actor.ts'
import type { StoredSession } from './session-store.ts'

/** How the stored row stands towards the actor; computed by the statement that loads it. */
interface Standing {
  /** She trains, or made the session or its activity. */
  readonly isOwn: boolean
  /** The organisation of the actor holds the workshop. */
  readonly isOfOrganisation: boolean
}

const reaches = (actor: Actor, right: string, row: Standing): boolean => {
  const scope = scopeOf(actor, right)
  if (scope === 'territory') return true
  return scope === 'organisation' ? row.isOwn || row.isOfOrganisation : scope === 'own' && row.isOwn
}

/** A draft exists for who runs it alone. */
export const mayRead = (actor: Actor, row: Standing & Pick<StoredSession, 'stored'>): boolean =>
  reaches(actor, 'training.read', row) && (row.stored !== 'draft' || mayRun(actor, row))

export const mayRun = (actor: Actor, row: Standing): boolean => reaches(actor, 'training.run', row)

/** Notes the presence and has the sheet signed: all the names of the session, and nothing else of anybody. */
export const mayAttend = (actor: Actor, row: Standing): boolean =>
  reaches(actor, 'training.attend', row) || mayRun(actor, row)

/** The team's own words for a workshop say why somebody comes (R8). */
export const readsTeamLabel = (actor: Actor): boolean => may(actor, 'training.run')

/** All the names to who calls them, or opens every file of the territory; else those whom one follows. */
export const readsEveryName = (actor: Actor, row: Standing): boolean =>
  mayAttend(actor, row) || scopeOf(actor, 'pathways.read') === 'territory'

/** V12: nothing of a session changes once it is closed; a cancelled one takes nobody. */
export const refuseEnded = ({ stored }: Pick<StoredSession, 'stored'>): Refusal | undefined =>
  stored === 'closed'
    ? refuse('session-closed')
    : stored === 'cancelled'
      ? refuse('session-cancelled')
      : undefined
