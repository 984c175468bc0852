import type { UploadRules } from '#platform/contract/upload.ts'

/** Attachments weigh 5 MB at most (decisions of the project); their type is read from what they hold. */
export const attachments: UploadRules = {
  mostBytes: 5_000_000,
  endings: ['pdf', 'jpg', 'jpeg', 'png', 'docx', 'odt', 'xlsx', 'ods', 'txt', 'csv'],
}
