import * as z from 'zod/mini'
import type { UploadRules } from '#platform/contract/upload.ts'

/** Attachments weigh 5 MB at most (decisions of the project); their type is read from what they hold. */
export const attachments: UploadRules = {
  mostBytes: 5_000_000,
  endings: ['pdf', 'jpg', 'jpeg', 'png', 'docx', 'odt', 'xlsx', 'ods', 'txt', 'csv'],
}

/** A paper that was signed, as a scanner or a telephone gives it. */
export const paperScans: UploadRules = { ...attachments, endings: ['pdf', 'jpg', 'jpeg', 'png'] }

/** What the camera of a telephone gives. */
export const photographs: UploadRules = { ...attachments, endings: ['jpg', 'jpeg', 'png'] }

/** Why a file is not kept; `file-active` says as `danger` what it would do. */
export const attachmentRefusals = {
  'file-empty': 422,
  'file-type-refused': 422,
  'file-extension-differs': 422,
  'file-active': 422,
  'file-protected': 422,
  'file-damaged': 422,
  'file-inflates': 422,
  'image-too-large': 422,
} as const

/** A letter as it goes in the envelope: nothing on it says why the person is followed. */
export const letterSheet = z.object({
  territoryName: z.string(),
  date: z.iso.date(),
  recipient: z.array(z.string()),
  subject: z.string(),
  paragraphs: z.array(z.string()),
  signature: z.string(),
})
