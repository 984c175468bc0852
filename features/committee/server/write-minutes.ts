import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { readMinutes, signMinutes } from '../contract.ts'
import { loadAttendance } from './attendance-store.ts'
import { concerning, loadMinutes, makeMinutes } from './load-minutes.ts'
import { insertMinutes, type Keeping } from './minutes-store.ts'
import { refuseClosed } from './session-access.ts'
import { loadSession, lockSession } from './session-store.ts'

/** What will be signed, or what was. The names beside the numbers are read now, from the files. */
export const showMinutes: TerritoryHandler<typeof readMinutes> = async (context, { params }) => {
  const { tx } = context
  const found = await loadMinutes(tx, params.sessionId)
  if (!found) return refuse('not-found')
  const { session, minutes, items, signed, corrections } = found
  await audit(context, { action: 'committee.minutes-opened', ...concerning(found) })
  const attendance = await loadAttendance(tx, session.id)
  return done({
    ...{ session, minutes, corrections },
    names: items.map(({ number, personName }) => ({ number, personName })),
    signature: signed
      ? { on: signed.on, recordedByName: signed.recordedByName, hash: signed.hash, isIntact: signed.isIntact }
      : null,
    present: attendance
      .filter(({ isPresent }) => isPresent)
      .map(({ memberId, name }) => ({ memberId, name })),
  })
}

/** The one who chaired is among the present. From then on the sitting is read, and corrected by new decisions only. */
export const sign: TerritoryHandler<typeof signMinutes> = async (context, { params, body }) => {
  const { tx, now, today } = context
  const session = await lockSession(tx, params.sessionId)
  if (!session) return refuse('not-found')
  const closed = refuseClosed(session)
  if (closed) return closed
  if (session.heldOn > today) return refuse('session-to-come')
  const chair = (await loadAttendance(tx, session.id)).find(({ memberId }) => memberId === body.chairId)
  if (!chair?.isPresent) return refuseField('/chairId', 'chair-absent')
  const hash = await keepMinutes(context, { sessionId: session.id, chairId: body.chairId })
  await audit(context, {
    action: 'committee.minutes-signed',
    subjectKind: 'committee-session',
    subjectId: session.id,
    // The trail is chained: it bears witness to the hash as well.
    details: { hash },
  })
  return done({ hash, at: now.toISOString() })
}

/** The text as it is now, its hash and who signed; gives the hash. */
export const keepMinutes = async (
  keeping: Keeping,
  { sessionId, chairId }: { readonly sessionId: string; readonly chairId: string },
): Promise<string> => {
  const { tx } = keeping
  const session = await loadSession(tx, sessionId)
  const chair = (await loadAttendance(tx, sessionId)).find(({ memberId }) => memberId === chairId)
  if (!session || !chair) throw new Error('minutes of no sitting, or signed by nobody expected')
  const content = JSON.stringify(await makeMinutes(tx, session, chair.name))
  return insertMinutes(keeping, { sessionId, chairId, content })
}
