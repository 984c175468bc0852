import { listFiles, receiveFile, replyWithFile } from '#features/documents/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { ArchivedFact } from '#platform/server/retention.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { addDocument, downloadDocument, listDocuments } from '../contract.ts'
import { mayOpenPerson } from './person-access.ts'

const subjectOf = (personId: string) => ({ subjectKind: 'person', subjectId: personId })

export const showDocuments: TerritoryHandler<typeof listDocuments> = async (context, { params }) => {
  if (!(await mayOpenPerson(context, params.personId))) return refuse('not-found')
  return done({ items: await listFiles(context.tx, subjectOf(params.personId)) })
}

export const receiveDocument: TerritoryHandler<typeof addDocument> = async (context, { params }) => {
  if (!(await mayOpenPerson(context, params.personId, 'people.edit'))) return refuse('not-found')
  return receiveFile(context, subjectOf(params.personId), params.documentId)
}

export const sendDocument: TerritoryHandler<typeof downloadDocument> = async (context, { params }) => {
  if (!(await mayOpenPerson(context, params.personId))) return refuse('not-found')
  return replyWithFile(context, subjectOf(params.personId), params.documentId)
}

/** Whether a document is attached to this person. */
export const hasDocument = async (
  { tx }: { readonly tx: TerritoryTransaction },
  personId: string,
  documentId: string,
): Promise<boolean> => (await listFiles(tx, subjectOf(personId))).some(({ id }) => id === documentId)

/** The documents that an archived file still holds, for who is entitled to read the archive. */
export const archivedPieces = async (tx: TerritoryTransaction, personId: string): Promise<ArchivedFact[]> =>
  (await listFiles(tx, subjectOf(personId))).map(({ id, name, createdAt }) => ({
    label: { fr: 'Document', en: 'Document' },
    on: createdAt.slice(0, 10),
    text: name,
    piece: { ...subjectOf(personId), fileId: id },
  }))
