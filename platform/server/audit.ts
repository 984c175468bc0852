import { newId } from '#kernel/id.ts'
import type { Context } from './http/context.ts'

export interface AuditLine {
  /** `feature.fact`, e.g. `people.file-opened`. */
  readonly action: string
  readonly subjectKind?: string
  readonly subjectId?: string
  /** Why, when the field asks for it (export, override). Never a name, never a note. */
  readonly reason?: string
  readonly details?: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

/** Writes who did what in the caller's transaction: if the line cannot be written, the act does not happen. */
export const audit = async (
  context: Pick<Context, 'tx' | 'actor' | 'now' | 'requestId'>,
  line: AuditLine,
) => {
  const { tx, actor, now, requestId } = context
  await tx.named(
    'audit.write',
    `insert into audit.line (territory_id, id, at, action, member_id, organisation_id, role_code, subject_kind, subject_id, reason, details, request_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      tx.territoryId,
      newId(now.getTime()),
      now,
      line.action,
      actor.memberId,
      actor.organisationId,
      actor.roleCodes[0] ?? null,
      line.subjectKind ?? null,
      line.subjectId ?? null,
      line.reason ?? null,
      JSON.stringify(line.details ?? {}),
      requestId,
    ],
  )
}
