import { startDeadline } from '#features/deadlines/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import { sealSheet } from './seal-sheet.ts'
import { loadSession, type StoredSession } from './session-store.ts'
import { writeThread } from './write-thread.ts'

export type Keeping = Pick<Context, 'tx' | 'actor' | 'now' | 'today'>

/** « À clôturer » in the list of who trains, else of who made the session. */
export const awaitClosing = async (keeping: Keeping, session: StoredSession): Promise<void> => {
  if (session.stored !== 'open') return
  await startDeadline(keeping, {
    rule: 'session-to-close',
    subjectKind: 'training-session',
    subjectId: session.id,
    basisOn: session.heldOn,
    ownerId: session.trainerId ?? session.createdBy,
  })
}

/** What a closing leaves: the sealed sheet and the day in each thread; gives the hash of the sheet. */
export const keepClosing = async (keeping: Keeping, session: StoredSession): Promise<string> => {
  const hash = await sealSheet(keeping, session)
  await writeThread(keeping, session)
  return hash
}

/** What goes with the row of a session that was written by itself: its line, or its sheet and threads. */
export const keepSession = async (keeping: Keeping, sessionId: string): Promise<void> => {
  const session = await loadSession(keeping, sessionId)
  if (!session) throw new Error('no session to keep')
  if (session.stored === 'closed') await keepClosing(keeping, session)
  await awaitClosing(keeping, session)
}
