import { createHash } from 'node:crypto'

/** Every column of a line as text, in the order of `lineColumns`. */
export type LineTexts = readonly (string | null)[]

/**
 * SQL: the columns of a line that are hashed, all of them, as text that depends on no setting of the connection: the
 * instant in microseconds, `details` as jsonb prints it (keys sorted).
 */
export const lineColumns = `json_build_array(l.territory_id::text, l.id::text, (extract(epoch from l.at) * 1000000)::bigint::text,
  l.action, l.member_id::text, l.organisation_id::text, l.role_code, l.subject_kind, l.subject_id::text, l.reason,
  l.details::text, l.request_id)`

/** What the first line of a territory is chained to. */
export const noHash: Buffer = Buffer.alloc(32)

const serialisation = 'bassin.audit.line.1'

/** sha256(previous hash || line), the line being the JSON array of its texts behind the version of this writing. */
export const linkHash = (previous: Uint8Array, line: LineTexts): Buffer =>
  createHash('sha256')
    .update(previous)
    .update(JSON.stringify([serialisation, ...line]))
    .digest()
