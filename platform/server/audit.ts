import { createHash } from 'node:crypto'
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
  /** Ids of all whom the act concerns, when they are many: whoever left in a list, whoever a figure was opened on. */
  readonly concerned?: readonly string[]
}

/** Writes who did what in the caller's transaction: if the line cannot be written, the act does not happen. */
export const audit = async (context: Auditing, line: AuditLine): Promise<void> => {
  const concerned = [...new Set(line.concerned)].sort()
  const [lineId, ...values] = auditValues(context)
  await context.tx.named(
    'audit.write',
    `insert into audit.line (${auditColumns}, subject_kind, subject_id, reason, details)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      context.tx.territoryId,
      ...[memberOf(context.actor), context.actor?.organisationId ?? null],
      ...[lineId, ...values, line.action],
      ...[line.subjectKind ?? null, line.subjectId ?? null, line.reason ?? null],
      JSON.stringify({
        ...line.details,
        ...(context.actor?.keyId !== undefined && { key: context.actor.keyId }),
        ...(concerned.length > 0 && { concerned: digestOf(concerned) }),
      }),
    ],
  )
  if (concerned.length > 0)
    await context.tx.query(
      `insert into audit.concerned (territory_id, line_id, subject_id) select $1, $2, unnest($3::uuid[])`,
      [context.tx.territoryId, lineId, concerned],
    )
}

/** For a read that completes another one: no second line when this actor wrote the same of this subject within the hour. */
export const auditUnlessRecent = async (
  context: Auditing,
  line: AuditLine & { readonly subjectId: string },
): Promise<void> => {
  const { actor, now, tx } = context
  const recent = await tx.named(
    'audit.recent',
    `select from audit.line where territory_id = $1 and subject_id = $2 and action = $3 and member_id = $4
       and at > $5::timestamptz - interval '1 hour' limit 1`,
    [tx.territoryId, line.subjectId, line.action, memberOf(actor), now],
  )
  if (recent.length === 0) await audit(context, line)
}

/** Nobody is behind a key: the line says which one, and for which organisation. */
const memberOf = (actor: Auditing['actor']): string | null =>
  actor && actor.keyId === undefined ? actor.memberId : null

/** Of sorted ids: the line is sealed with it, so that nobody is taken out of a list, nor put into it, unseen. */
const digestOf = (ids: readonly string[]): string => createHash('sha256').update(ids.join(',')).digest('hex')

/** The same line for each of many subjects, in one statement. */
export const auditEach = async (
  context: Auditing,
  subjectIds: readonly string[],
  line: Omit<AuditLine, 'subjectId'>,
): Promise<void> => {
  const { memberId = null, organisationId = null, roleCodes = [] } = context.actor ?? {}
  await context.tx.query(
    `insert into audit.line (territory_id, id, at, action, member_id, organisation_id, role_code, request_id, subject_kind,
       subject_id, reason, details)
     select $1, s.id, $4, $5, $6, $7, $8, $9, $10, s.subject_id, $11, $12 from unnest($2::uuid[], $3::uuid[]) as s (id, subject_id)`,
    [
      ...[
        context.tx.territoryId,
        subjectIds.map(() => newId(context.now.getTime())),
        subjectIds,
        context.now,
      ],
      ...[line.action, memberId, organisationId, roleCodes[0] ?? null, context.requestId],
      ...[line.subjectKind ?? null, line.reason ?? null, JSON.stringify(line.details ?? {})],
    ],
  )
}

/** The line of a job, which nobody asked for: no member, no organisation, no request. */
export const auditByJob = async (
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  line: AuditLine,
): Promise<void> => {
  await tx.query(
    `insert into audit.line (territory_id, id, at, action, subject_kind, subject_id, reason, details)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[tx.territoryId, newId(now.getTime()), now, line.action],
      ...[line.subjectKind ?? null, line.subjectId ?? null, line.reason ?? null],
      JSON.stringify(line.details ?? {}),
    ],
  )
}

/**
 * For a hot statement that reads and writes its own line at once: the columns that every line has, in the order
 * territory, member, organisation, then `auditValues`, then the action.
 */
export const auditColumns = 'territory_id, member_id, organisation_id, id, at, role_code, request_id, action'

/** A new line's id, instant, role and request: four values. */
export const auditValues = ({ actor, now, requestId }: Omit<Auditing, 'tx'>): readonly unknown[] => [
  newId(now.getTime()),
  now,
  actor?.roleCodes[0] ?? null,
  requestId,
]

/** Who acts; absent for the holder of a link, who has no seat. */
export type Auditing = Pick<Context, 'tx' | 'now' | 'requestId'> & {
  readonly actor?: Pick<Context['actor'], 'memberId' | 'organisationId' | 'roleCodes' | 'keyId'>
}
