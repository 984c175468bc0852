import { type Refusal, refuse } from '#kernel/result.ts'
import { type Actor, may } from '#platform/server/actor.ts'
import type { StoredSession } from './session-store.ts'

/** Who runs the sittings reads names and decides; who sits reads numbers. */
export const runsSittings = (actor: Actor): boolean => may(actor, 'pathways.decide')

/** V10: nothing of a sitting changes once its minutes are signed; a cancelled one decides nothing. */
export const refuseClosed = ({ state }: StoredSession): Refusal | undefined =>
  state === 'signed'
    ? refuse('session-signed')
    : state === 'cancelled'
      ? refuse('session-cancelled')
      : undefined

/** What was read is still what is stored, and may still change. */
export const refuseChange = (
  session: StoredSession,
  { version }: { readonly version: number },
): Refusal | undefined =>
  refuseClosed(session) ??
  (session.version === version ? undefined : refuse('stale-version', { details: session }))
