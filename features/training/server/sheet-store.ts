import type { Context } from '#platform/server/http/context.ts'
import type { Part } from '../rules/presence.ts'
import { utc } from './session-store.ts'

interface Signed {
  readonly enrolmentId: string
  readonly part: Part
  readonly kind: 'drawn' | 'ticked'
  readonly drawing: string | null
  /** To the second, as it is read again. */
  readonly signedAt: string
  readonly recordedBy: string
}

/** What a signature vouches for, as one text. */
export const signedText = ({ enrolmentId, part, kind, drawing, signedAt, recordedBy }: Signed): string =>
  JSON.stringify({ form: 'bassin.attendance.1', enrolmentId, part, kind, drawing, signedAt, recordedBy })

/** False when she signed this half-day already. */
export const insertSignature = async (
  { tx }: Pick<Context, 'tx'>,
  { id, hash, ...signed }: Signed & { readonly id: string; readonly hash: string },
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into training.signature (territory_id, id, enrolment_id, part, kind, drawing, signed_at, recorded_by, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
    [
      ...[tx.territoryId, id, signed.enrolmentId, signed.part, signed.kind, signed.drawing, signed.signedAt],
      ...[signed.recordedBy, hash],
    ],
  )
  return rows.length > 0
}

interface StoredSignature extends Signed {
  readonly hash: string
  readonly recordedByName: string
}

export const loadSignatures = ({ tx }: Pick<Context, 'tx'>, sessionId: string): Promise<StoredSignature[]> =>
  tx.query(
    `select g.enrolment_id as "enrolmentId", g.part, g.kind, g.drawing, ${utc('g.signed_at')} as "signedAt",
       g.recorded_by as "recordedBy", m.name as "recordedByName", g.hash
     from training.signature g
     join training.enrolment e on e.territory_id = $1 and e.id = g.enrolment_id
     join organisations.published_member m on m.territory_id = $1 and m.id = g.recorded_by
     where g.territory_id = $1 and e.session_id = $2 order by g.enrolment_id, g.part desc`,
    [tx.territoryId, sessionId],
  )

export interface Seal {
  readonly at: string
  readonly byName: string
  readonly content: string
  readonly hash: string
}

export const sealOf = async ({ tx }: Pick<Context, 'tx'>, sessionId: string): Promise<Seal | undefined> =>
  (
    await tx.query<Seal>(
      `select ${utc('k.sealed_at')} as at, m.name as "byName", k.content, k.hash from training.sheet k
       join organisations.published_member m on m.territory_id = $1 and m.id = k.sealed_by
       where k.territory_id = $1 and k.session_id = $2`,
      [tx.territoryId, sessionId],
    )
  )[0]

export const insertSeal = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  {
    sessionId,
    content,
    hash,
  }: { readonly sessionId: string; readonly content: string; readonly hash: string },
): Promise<void> => {
  await tx.query(
    `insert into training.sheet (territory_id, session_id, content, hash, sealed_by, sealed_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [tx.territoryId, sessionId, content, hash, actor.memberId, now],
  )
}

/** Ids of the sessions whose sheet was sealed under a fingerprint that begins so. */
export const sheetsSealed = async ({ tx }: Pick<Context, 'tx'>, beginning: string): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select session_id as id from training.sheet where territory_id = $1 and hash like $2 || '%' limit 5`,
    [tx.territoryId, beginning],
  )
  return rows.map(({ id }) => id)
}

interface SealedSheet {
  readonly sessionId: string
  readonly publicLabel: string
  readonly heldOn: string
  readonly sealedAt: string
  readonly participants: number
}

/** The sealed sheets of an operation over a period, the earliest first. */
export const sealedSheets = (
  { tx }: Pick<Context, 'tx'>,
  asked: { readonly operationId: string; readonly fromOn: string; readonly toOn: string },
): Promise<SealedSheet[]> =>
  tx.query(
    `select s.id as "sessionId", a.public_label as "publicLabel", s.held_on as "heldOn",
       ${utc('k.sealed_at')} as "sealedAt",
       (select count(*)::int from training.enrolment e
         where e.territory_id = $1 and e.session_id = s.id and e.state = 'enrolled') as participants
     from training.sheet k
     join training.session s on s.territory_id = $1 and s.id = k.session_id
     join training.activity a on a.territory_id = $1 and a.id = s.activity_id and a.operation_id = $2
     where k.territory_id = $1 and s.held_on between $3 and $4 order by s.starts_at, s.id limit 500`,
    [tx.territoryId, asked.operationId, asked.fromOn, asked.toOn],
  )

/** Whether this session was closed, and its workshop is paid by this operation. */
export const isSheetOf = async (
  { tx }: Pick<Context, 'tx'>,
  { sessionId, operationId }: { readonly sessionId: string; readonly operationId: string },
): Promise<boolean> =>
  (
    await tx.query(
      `select from training.sheet k
       join training.session s on s.territory_id = $1 and s.id = k.session_id
       join training.activity a on a.territory_id = $1 and a.id = s.activity_id and a.operation_id = $3
       where k.territory_id = $1 and k.session_id = $2`,
      [tx.territoryId, sessionId, operationId],
    )
  ).length > 0
