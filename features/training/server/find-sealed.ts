import { subjectsOfBytes } from '#features/documents/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import type { FindSealed, SealedDocument } from '#platform/server/seals.ts'
import { isSheetTrue } from './seal-sheet.ts'
import { mayAttend } from './session-access.ts'
import { loadSession } from './session-store.ts'
import { sealOf, sheetsSealed } from './sheet-store.ts'

const WHOLE = 64

/** The attendance sheets sealed under this fingerprint, or scanned in a file that has it, of the sessions whose names one calls. */
export const findSealedSheets: FindSealed = async (context, beginning) => {
  const documents: SealedDocument[] = []
  for (const id of await sheetsSealed(context, beginning)) {
    const session = await loadSession(context, id)
    const seal = await sealOf(context, id)
    if (!session || !seal || !mayAttend(context.actor, session)) continue
    const on = localDate(new Date(seal.at), context.timeZone)
    documents.push({
      ...{ label: 'Feuille d’émargement', english: 'Attendance sheet', on: session.heldOn },
      signedBy: [{ label: 'Qui a clôturé la séance', english: 'Who closed the session', on }],
      isUnchanged: await isSheetTrue(context, id, seal),
    })
  }
  if (beginning.length < WHOLE) return documents
  for (const id of await subjectsOfBytes(context.tx, 'training-session', beginning)) {
    const session = await loadSession(context, id)
    if (!session || !mayAttend(context.actor, session)) continue
    documents.push({
      ...{ label: 'Feuille d’émargement signée sur papier', english: 'Attendance sheet signed on paper' },
      ...{ on: session.heldOn, signedBy: [], isUnchanged: true },
    })
  }
  return documents
}
