import type { CalendarDate } from '#kernel/dates.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type {
  readSensitiveFacts,
  recordSensitiveFact,
  SensitiveCode,
  withdrawSensitiveFact,
} from '../contract.ts'
import { mayOpenPerson } from './person-access.ts'

interface FactRow {
  readonly id: string
  readonly code: SensitiveCode
  readonly validUntil: CalendarDate | null
  readonly constraintNote: string | null
  readonly source: 'declared' | 'document' | 'referral'
  readonly recordedAt: Date
}

/** The table opens only here, after the right was checked on this very person. */
export const showSensitiveFacts: TerritoryHandler<typeof readSensitiveFacts> = async (
  context,
  { params },
) => {
  const { tx } = context
  if (!(await mayOpenPerson(context, params.personId, 'people.read-sensitive'))) return refuse('not-found')
  await tx.revealSensitive()
  const rows = await tx.query<FactRow>(
    `select id, code, valid_until as "validUntil", constraint_note as "constraintNote", source, recorded_at as "recordedAt"
     from people.sensitive_fact where territory_id = $1 and person_id = $2 and revoked_at is null order by recorded_at, id`,
    [tx.territoryId, params.personId],
  )
  await audit(context, {
    action: 'people.sensitive-facts-opened',
    subjectKind: 'person',
    subjectId: params.personId,
  })
  return done({ items: rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() })) })
}

interface NewSensitiveFact {
  readonly id: string
  readonly personId: string
  readonly code: SensitiveCode
  readonly validUntil?: CalendarDate | null
  readonly constraintNote?: string | null
  readonly source: FactRow['source']
}

/** Writing needs no right to read: a referent notes what she was told, a prescription brings what it carries. */
export const noteSensitiveFact = async (context: Context, fact: NewSensitiveFact): Promise<void> => {
  const { tx, actor, now } = context
  await tx.query(
    `insert into people.sensitive_fact (territory_id, id, person_id, code, valid_until, constraint_note, source, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[tx.territoryId, fact.id, fact.personId, fact.code, fact.validUntil ?? null],
      ...[fact.constraintNote ?? null, fact.source, actor.memberId, now],
    ],
  )
  await audit(context, {
    action: 'people.sensitive-fact-noted',
    subjectKind: 'person',
    subjectId: fact.personId,
  })
}

/** Words are accepted for a constraint at work alone: anywhere else they would become a diagnosis. */
export const writeSensitiveFact: TerritoryHandler<typeof recordSensitiveFact> = async (
  context,
  { params, body },
) => {
  if (!(await mayOpenPerson(context, params.personId, 'people.write-sensitive'))) return refuse('not-found')
  if (body.constraintNote && body.code !== 'work-constraint') return refuse('constraint-note-misplaced')
  if (!body.constraintNote && body.code === 'work-constraint')
    return refuseField('/constraintNote', 'required')
  if (body.validUntil && body.validUntil < context.today) return refuseField('/validUntil', 'fact-over')
  await noteSensitiveFact(context, { ...body, personId: params.personId })
  return done(undefined)
}

export const eraseSensitiveFact: TerritoryHandler<typeof withdrawSensitiveFact> = async (
  context,
  { params },
) => {
  const { tx, actor, now } = context
  if (!(await mayOpenPerson(context, params.personId, 'people.read-sensitive'))) return refuse('not-found')
  await tx.revealSensitive()
  const rows = await tx.query(
    `update people.sensitive_fact set revoked_at = $4, revoked_by = $5
     where territory_id = $1 and person_id = $2 and id = $3 and revoked_at is null returning id`,
    [tx.territoryId, params.personId, params.factId, now, actor.memberId],
  )
  if (rows.length === 0) return refuse('not-found')
  await audit(context, {
    action: 'people.sensitive-fact-withdrawn',
    subjectKind: 'person',
    subjectId: params.personId,
  })
  return done(undefined)
}
