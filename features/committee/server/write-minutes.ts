import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { type MinutesContent, minutesContent, type readMinutes, type signMinutes } from '../contract.ts'
import { loadItems } from './agenda-store.ts'
import { loadAttendance } from './attendance-store.ts'
import { loadDecisions } from './decision-store.ts'
import { hashOf, insertMinutes, type Keeping, signatureOf } from './minutes-store.ts'
import { refuseClosed } from './session-access.ts'
import { loadSession, lockSession, type StoredSession } from './session-store.ts'

/** What will be signed, or what was. The names beside the numbers are read now, from the files. */
export const showMinutes: TerritoryHandler<typeof readMinutes> = async (context, { params }) => {
  const { tx } = context
  const session = await loadSession(tx, params.sessionId)
  if (!session) return refuse('not-found')
  const signed = await signatureOf(tx, session.id)
  const items = await loadItems(tx, session.id)
  await audit(context, {
    action: 'committee.minutes-opened',
    subjectKind: 'committee-session',
    subjectId: session.id,
    concerned: items.map(({ personId }) => personId),
  })
  const numbers = new Map(items.map(({ itemId, number }) => [itemId, number]))
  const decisions = await loadDecisions(tx, session.id)
  const attendance = await loadAttendance(tx, session.id)
  return done({
    session,
    minutes: signed ? minutesContent.parse(JSON.parse(signed.content)) : await makeMinutes(tx, session, ''),
    names: items.map(({ number, personName }) => ({ number, personName })),
    signature: signed
      ? {
          on: signed.on,
          recordedByName: signed.recordedByName,
          hash: signed.hash,
          isIntact: hashOf(signed.content) === signed.hash,
        }
      : null,
    corrections: decisions
      .filter(({ correctionReason }) => correctionReason !== null)
      .map(({ itemId, ...one }) => ({ ...one, number: numbers.get(itemId) ?? 0 })),
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

const makeMinutes = async (
  tx: TerritoryTransaction,
  session: StoredSession,
  chair: string,
): Promise<MinutesContent> => {
  const decisions = new Map((await loadDecisions(tx, session.id)).map((one) => [one.itemId, one]))
  return {
    form: 'bassin.minutes.1',
    committee: session.committeeName,
    scheme: session.schemeLabel,
    heldOn: session.heldOn,
    startsAt: session.startsAt,
    place: session.place,
    chair,
    expected: (await loadAttendance(tx, session.id)).map(({ name, organisationName, isPresent }) => ({
      ...{ name, organisation: organisationName, isPresent },
    })),
    quorum: { percent: session.quorumPercent, needed: session.quorum, present: session.present },
    decisions: (await loadItems(tx, session.id)).map(({ itemId, number, applicationId }) => {
      const made = decisions.get(itemId)
      return {
        ...{ number, applicationId, move: made?.move ?? null, reasonCode: made?.reasonCode ?? null },
        ...{ reasonText: made?.reasonText ?? null, deferredUntil: made?.deferredUntil ?? null },
        ...{ redirection: made?.redirection ?? null, referent: made?.referentName ?? null },
      }
    }),
  }
}
