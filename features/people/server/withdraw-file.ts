import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'

const ownTables = [
  'situation',
  'criterion_proof_check',
  'criterion_proof',
  'criterion',
  'sensitive_fact',
  'notice',
  'follower',
] as const

/**
 * Removes a file opened by mistake (an import that is undone) with all that `people` holds of it. False, and nothing
 * is removed, when another capability already works with the person: a prescription, an application, a meeting.
 */
export const withdrawFile = async (context: Context, personId: string): Promise<boolean> => {
  const { tx } = context
  await tx.query('savepoint withdraw_file')
  try {
    await tx.revealSensitive()
    for (const table of ownTables)
      await tx.query(`delete from people.${table} where territory_id = $1 and person_id = $2`, [
        tx.territoryId,
        personId,
      ])
    await tx.query('delete from people.person where territory_id = $1 and id = $2', [
      tx.territoryId,
      personId,
    ])
  } catch (error) {
    if (!isStillReferred(error)) throw error
    await tx.query('rollback to savepoint withdraw_file')
    return false
  }
  await tx.query('release savepoint withdraw_file')
  await audit(context, { action: 'people.file-withdrawn', subjectKind: 'person', subjectId: personId })
  return true
}

const foreignKeyViolation = '23503'
const isStillReferred = (error: unknown): boolean => (error as { code?: string }).code === foreignKeyViolation
