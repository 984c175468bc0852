import * as z from 'zod/mini'
import { attachmentRefusals, attachments } from '#features/documents/contract.ts'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { base, ofPerson } from './person.ts'

const personDocument = z.object({
  id: z.uuid(),
  name: z.string(),
  mediaType: z.string(),
  sizeBytes: z.int(),
  createdAt: z.iso.datetime({ offset: true }),
})

export const listDocuments = route({
  method: 'GET',
  path: `${base}/:personId/documents`,
  summary: 'Files attached to a person',
  access: { right: 'people.read' },
  params: ofPerson,
  reply: z.object({ items: z.array(personDocument) }),
  rows: rowsStay.oneRecord,
})

export const addDocument = route({
  method: 'POST',
  path: `${base}/:personId/documents/:documentId`,
  summary: 'Attaches a file of at most 5 MB: PDF, JPEG, PNG, DOCX, ODT, XLSX, ODS, TXT or CSV',
  access: { right: 'people.edit' },
  params: z.extend(ofPerson, { documentId: z.uuid() }),
  receives: attachments,
  reply: personDocument,
  refusals: attachmentRefusals,
})

export const downloadDocument = route({
  method: 'GET',
  path: `${base}/:personId/documents/:documentId`,
  summary: 'The file itself; written in the audit trail',
  access: { right: 'people.read' },
  params: z.extend(ofPerson, { documentId: z.uuid() }),
  produces: 'application/octet-stream',
})
