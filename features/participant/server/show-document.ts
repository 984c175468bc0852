import { listFiles } from '#features/documents/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { showDocument } from '../contract.ts'
import { mayGive } from './give-access.ts'
import { writeShown } from './shown-store.ts'

export const show: TerritoryHandler<typeof showDocument> = async (context, { params, body }) => {
  const { personId, documentId } = params
  if (!(await mayGive(context, personId))) return refuse('not-found')
  const files = await listFiles(context.tx, { subjectKind: 'person', subjectId: personId })
  if (!files.some((file) => file.id === documentId)) return refuse('not-found')
  await writeShown(context, { personId, documentId, isShown: body.isShown })
  await audit(context, {
    ...{ action: 'participant.document-shown', subjectKind: 'person', subjectId: personId },
    details: { fileId: documentId, isShown: body.isShown },
  })
  return done(undefined)
}
