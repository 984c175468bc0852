import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { type LineTexts, lineColumns } from './link-hash.ts'

/** What a purge says of itself in the trail. */
export const purgeAction = 'audit.purged'

export interface Link {
  readonly seq: number
  readonly hash: Buffer
  readonly sealedAt: Date
  readonly lineId: string
  /** Null: the line is gone. */
  readonly texts: LineTexts | null
}

const page = 2_000

/**
 * The links of a territory in their order, a page at a time: memory does not grow with the trail. A page is a range of
 * the key and each of its lines one look-up, whatever the planner believes of tables that just grew.
 */
export async function* links(tx: TerritoryTransaction): AsyncGenerator<Link> {
  let after = 0
  for (;;) {
    const rows = await tx.query<Link>(
      `select s.seq, s.hash, s.sealed_at as "sealedAt", s.line_id as "lineId", l.texts
       from audit.seal s
       left join lateral (
         select ${lineColumns} as texts from audit.line l where l.territory_id = $1 and l.id = s.line_id limit 1
       ) l on true
       where s.territory_id = $1 and s.seq > $2 and s.seq <= $2::bigint + ${page} order by s.seq`,
      [tx.territoryId, after],
    )
    yield* rows
    after += page
    if (rows.length === 0) {
      const next = await nextSeq(tx, after)
      if (next === null) return
      after = next - 1
    }
  }
}

/** Beyond a gap: seals may have been removed by the million. */
const nextSeq = async (tx: TerritoryTransaction, after: number): Promise<number | null> => {
  const [row] = await tx.query<{ seq: number | null }>(
    'select min(seq) as seq from audit.seal where territory_id = $1 and seq > $2',
    [tx.territoryId, after],
  )
  return row?.seq ?? null
}

export interface Checkpoint {
  readonly seq: number
  readonly hash: Buffer
  readonly madeAt: Date
}

export const checkpoints = (tx: TerritoryTransaction): Promise<Checkpoint[]> =>
  tx.query(
    'select seq, hash, made_at as "madeAt" from audit.checkpoint where territory_id = $1 order by seq',
    [tx.territoryId],
  )

/** What the purges told of the chain that they cut: the link after which it goes on. */
export const toldPurges = (tx: TerritoryTransaction): Promise<{ seq: number; hash: string }[]> =>
  tx.query(
    `select (details->>'seq')::bigint as seq, details->>'hash' as hash from audit.line
     where territory_id = $1 and action = '${purgeAction}' order by at, id`,
    [tx.territoryId],
  )

interface Unsealed {
  /** All of them, those of the last minutes included. */
  readonly count: number
  readonly late: readonly { readonly id: string; readonly at: Date }[]
  readonly lateCount: number
}

/** Lines that no seal names; `late`: the first of those that were written before an instant. */
export const unsealed = async (tx: TerritoryTransaction, before: Date, most: number): Promise<Unsealed> => {
  const [row] = await tx.query<{ count: number; lateCount: number }>(
    `select count(*)::int as count, count(*) filter (where l.at < $2)::int as "lateCount" from audit.line l
     where l.territory_id = $1
       and not exists (select from audit.seal s where s.territory_id = $1 and s.line_id = l.id)`,
    [tx.territoryId, before],
  )
  const { count, lateCount } = row ?? { count: 0, lateCount: 0 }
  if (lateCount === 0) return { count, lateCount, late: [] }
  const late = await tx.query<{ id: string; at: Date }>(
    `select l.id, l.at from audit.line l where l.territory_id = $1 and l.at < $2
       and not exists (select from audit.seal s where s.territory_id = $1 and s.line_id = l.id)
     order by l.at, l.id limit $3`,
    [tx.territoryId, before, most],
  )
  return { count, lateCount, late }
}

/** Lines whose persons are no longer those that they were sealed with: one taken out, put in, or all of them gone. */
export const otherConcerned = (
  tx: TerritoryTransaction,
  most: number,
): Promise<{ id: string; at: Date | null }[]> =>
  tx.query(
    `select coalesce(l.id, c.line_id) as id, l.at
     from (
       select line_id, encode(sha256(convert_to(string_agg(subject_id::text, ',' order by subject_id), 'UTF8')), 'hex') as digest
       from audit.concerned where territory_id = $1 group by line_id
     ) c
     full join (
       select id, at, details->>'concerned' as digest from audit.line where territory_id = $1
     ) l on l.id = c.line_id
     where c.digest is distinct from l.digest
       and (l.id is not null or not exists (select from audit.seal s where s.territory_id = $1 and s.line_id = c.line_id))
     order by 1 limit $2`,
    [tx.territoryId, most],
  )

interface KeptVerification {
  readonly id: string
  readonly verifiedAt: Date
  readonly lines: number
  readonly headSeq: number
  readonly findings: number
}

export const insertVerification = async (tx: TerritoryTransaction, done: KeptVerification): Promise<void> => {
  await tx.query(
    `insert into audit.verification (territory_id, id, verified_at, lines, head_seq, findings)
     values ($1, $2, $3, $4, $5, $6)`,
    [tx.territoryId, done.id, done.verifiedAt, done.lines, done.headSeq, done.findings],
  )
}
