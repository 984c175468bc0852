import type { Context } from '#platform/server/http/context.ts'
import { hashOf } from '#platform/server/seals.ts'
import { operationOf } from './activity-store.ts'
import { loadListed } from './enrolment-store.ts'
import { loadCorrections, loadMarks, loadUncorrected, type Mark } from './presence-store.ts'
import { isSheetTrue } from './seal-sheet.ts'
import { loadSession, type StoredSession } from './session-store.ts'
import { isSheetOf, loadSignatures, sealOf, signedText } from './sheet-store.ts'

/** What is said of a presence that was corrected after the seal: what had been sealed, by whom it changed and why. */
const correctionsOf = async (context: Context, sessionId: string) => {
  const corrections = await loadCorrections(context, sessionId)
  if (corrections.length === 0) return () => null
  const sealed = await loadUncorrected(context, sessionId)
  return ({ enrolmentId, part }: Pick<Mark, 'enrolmentId' | 'part'>) => {
    const found = corrections.find((one) => one.enrolmentId === enrolmentId && one.part === part)
    if (!found) return null
    const before = sealed.find((one) => one.enrolmentId === enrolmentId && one.part === part)
    return { sealed: before?.value ?? null, reason: found.reason, byName: found.byName, at: found.at }
  }
}

/** Whoever was enrolled, with what was signed; a row that is no longer what was signed says so. */
export const sheetOf = async (context: Context, session: StoredSession) => {
  const listed = (await loadListed(context, session.id, true)).filter(({ state }) => state === 'enrolled')
  const marks = Map.groupBy(await loadMarks(context, session.id), (mark) => mark.enrolmentId)
  const signatures = Map.groupBy(await loadSignatures(context, session.id), (one) => one.enrolmentId)
  const correctionOf = await correctionsOf(context, session.id)
  const seal = await sealOf(context, session.id)
  return {
    operation: await operationOf(context, session.activityId),
    lines: listed.map(({ enrolmentId, personId, personName }) => ({
      personId,
      personName,
      values: (marks.get(enrolmentId) ?? []).map(({ part, value }) => ({
        ...{ part, value, correction: correctionOf({ enrolmentId, part }) },
      })),
      signatures: (signatures.get(enrolmentId) ?? []).map((one) => ({
        ...{ part: one.part, kind: one.kind, drawing: one.drawing, signedAt: one.signedAt, hash: one.hash },
        ...{ recordedByName: one.recordedByName, isIntact: hashOf(signedText(one)) === one.hash },
      })),
    })),
    seal: seal
      ? {
          ...{ at: seal.at, byName: seal.byName, hash: seal.hash },
          isIntact: await isSheetTrue(context, session.id, seal),
        }
      : null,
  }
}

/** The sealed sheet of a session that an operation pays for; nothing of another one. The caller checks who reads it. */
export const sealedSheet = async (
  context: Context,
  asked: { readonly sessionId: string; readonly operationId: string },
) => {
  if (!(await isSheetOf(context, asked))) return undefined
  const session = await loadSession(context, asked.sessionId)
  return session && { ...(await sheetOf(context, session)), session }
}
