import * as z from 'zod/mini'
import type { UploadRules } from '#platform/contract/upload.ts'

/** Attachments weigh 5 MB at most (decisions of the project); their type is read from what they hold. */
export const attachments: UploadRules = {
  mostBytes: 5_000_000,
  endings: ['pdf', 'jpg', 'jpeg', 'png', 'docx', 'odt', 'xlsx', 'ods', 'txt', 'csv'],
}

/** A letter as it goes in the envelope: nothing on it says why the person is followed. */
export const letterSheet = z.object({
  territoryName: z.string(),
  date: z.iso.date(),
  recipient: z.array(z.string()),
  subject: z.string(),
  paragraphs: z.array(z.string()),
  signature: z.string(),
})
