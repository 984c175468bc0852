import type { Context } from '#platform/server/http/context.ts'
import { hashOf } from '#platform/server/seals.ts'
import { loadMarks, loadUncorrected } from './presence-store.ts'
import type { StoredSession } from './session-store.ts'
import { insertSeal, loadSignatures, type Seal } from './sheet-store.ts'

/** The sheet as it is now, persons by their enrolment, and its hash, which is given back. */
export const sealSheet = async (
  context: Pick<Context, 'tx' | 'actor' | 'now'>,
  session: StoredSession,
): Promise<string> => {
  const signatures = await loadSignatures(context, session.id)
  const content = JSON.stringify({
    form: 'bassin.sheet.1',
    ...{ sessionId: session.id, activityId: session.activityId, heldOn: session.heldOn },
    ...{ halfDays: session.halfDays, place: session.place, trainer: session.trainerName },
    marks: (await loadMarks(context, session.id)).map(({ enrolmentId, part, value }) => ({
      ...{ enrolmentId, part, value },
      signature: signatures.find((one) => one.enrolmentId === enrolmentId && one.part === part)?.hash ?? null,
    })),
  })
  const hash = hashOf(content)
  await insertSeal(context, { sessionId: session.id, content, hash })
  return hash
}

interface SealedMark {
  readonly enrolmentId: string
  readonly part: string
  readonly value: string | null
}

/**
 * Whether a sealed sheet is what was sealed: its text gives its hash, and no presence was rewritten under it. A
 * correction is a row of its own; who was forgotten since has no row left to compare.
 */
export const isSheetTrue = async (
  context: Pick<Context, 'tx'>,
  sessionId: string,
  { content, hash }: Seal,
): Promise<boolean> => {
  if (hashOf(content) !== hash) return false
  const { marks } = JSON.parse(content) as { readonly marks: readonly SealedMark[] }
  const sealed = new Map(marks.map((one) => [`${one.enrolmentId} ${one.part}`, one.value]))
  const stored = await loadUncorrected(context, sessionId)
  return stored.every(({ enrolmentId, part, value }) => sealed.get(`${enrolmentId} ${part}`) === value)
}
