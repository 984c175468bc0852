import { hashOf } from '#platform/server/seals.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { type Minutes, type MinutesContent, minutesContent } from '../contract.ts'
import { loadItems, type StoredItem } from './agenda-store.ts'
import { loadAttendance } from './attendance-store.ts'
import { loadDecisions } from './decision-store.ts'
import { type Signature, signatureOf } from './minutes-store.ts'
import { loadSession, type StoredSession } from './session-store.ts'

interface LoadedMinutes {
  readonly session: StoredSession
  /** Made from the rows until they are signed, then as they were signed. */
  readonly minutes: MinutesContent
  readonly items: readonly StoredItem[]
  readonly signed: (Signature & { readonly isIntact: boolean }) | undefined
  readonly corrections: Minutes['corrections']
}

/** The minutes of a sitting, with what was corrected since; undefined when there is no such sitting. */
export const loadMinutes = async (
  tx: TerritoryTransaction,
  sessionId: string,
): Promise<LoadedMinutes | undefined> => {
  const session = await loadSession(tx, sessionId)
  if (!session) return undefined
  const signed = await signatureOf(tx, session.id)
  const items = await loadItems(tx, session.id)
  const numbers = new Map(items.map(({ itemId, number }) => [itemId, number]))
  return {
    ...{ session, items },
    minutes: signed ? minutesContent.parse(JSON.parse(signed.content)) : await makeMinutes(tx, session, ''),
    signed: signed && { ...signed, isIntact: hashOf(signed.content) === signed.hash },
    corrections: (await loadDecisions(tx, session.id))
      .filter(({ correctionReason }) => correctionReason !== null)
      .map(({ itemId, ...one }) => ({ ...one, number: numbers.get(itemId) ?? 0 })),
  }
}

/** Whom a reading of the minutes concerns, for the trail. */
export const concerning = ({ session, items }: LoadedMinutes) => ({
  subjectKind: 'committee-session' as const,
  subjectId: session.id,
  concerned: items.map(({ personId }) => personId),
})

/** The text to sign, from the rows of the sitting. */
export const makeMinutes = async (
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
