import { listFiles, replyWithFile } from '#features/documents/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { done, refuse } from '#kernel/result.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { listShown, takeDocument } from '../contract.ts'
import { shownIds } from './shown-store.ts'
import { asParticipant, type Visit } from './visit.ts'

/** The files shown to her that are still in her file. */
export const shownFiles = async ({ tx, personId }: Visit) => {
  const shown = new Set(await shownIds(tx, personId))
  const files = await listFiles(tx, { subjectKind: 'person', subjectId: personId })
  return files.filter((file) => shown.has(file.id))
}

export const showDocuments: OpenHandler<typeof listShown> = (context) =>
  asParticipant(context, async (visit) =>
    done({
      items: (await shownFiles(visit)).map(({ id, name, createdAt }) => ({
        ...{ id, name, addedOn: localDate(new Date(createdAt), visit.timeZone) },
      })),
    }),
  )

export const giveDocument: OpenHandler<typeof takeDocument> = (context, { params }) =>
  asParticipant(context, async (visit) => {
    const isShown = (await shownFiles(visit)).some((file) => file.id === params.documentId)
    if (!isShown) return refuse('not-found')
    return replyWithFile(visit, { subjectKind: 'person', subjectId: visit.personId }, params.documentId)
  })
