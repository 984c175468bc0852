import { auditEach } from '#platform/server/audit.ts'
import type { RetentionAct, RetentionPart } from '#platform/server/retention.ts'

/** Files leave the active base: each feature erases what the archive does not keep. */
export const archiveFiles = async (
  act: RetentionAct,
  parts: readonly RetentionPart[],
  personIds: readonly string[],
): Promise<void> => {
  for (const part of parts) await part.archive?.(act, personIds)
  await traced(act, personIds, 'people.file-archived')
}

/** Rows that are counted stay and name nobody. */
export const anonymiseFiles = async (
  act: RetentionAct,
  parts: readonly RetentionPart[],
  personIds: readonly string[],
): Promise<void> => {
  // Who rests on others comes first: an age is counted before the birth date goes.
  for (const part of parts.toReversed()) await part.anonymise?.(act, personIds)
  await traced(act, personIds, 'people.file-anonymised')
}

const traced = ({ tx, now }: RetentionAct, personIds: readonly string[], action: string): Promise<void> =>
  auditEach({ tx, now, requestId: 'retention' }, personIds, { action, subjectKind: 'person' })
