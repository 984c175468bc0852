import type { Context } from '#platform/server/http/context.ts'
import { loadMarks } from './presence-store.ts'
import type { StoredSession } from './session-store.ts'
import { hashOf, insertSeal, loadSignatures } from './sheet-store.ts'

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
