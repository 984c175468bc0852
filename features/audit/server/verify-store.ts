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

const page = 5_000

/** The links of a territory in their order, a page at a time: memory does not grow with the trail. */
export async function* links(tx: TerritoryTransaction): AsyncGenerator<Link> {
  let after = 0
  for (;;) {
    const rows = await tx.query<Link>(
      `select s.seq, s.hash, s.sealed_at as "sealedAt", s.line_id as "lineId",
         case when l.id is not null then ${lineColumns} end as texts
       from audit.seal s left join audit.line l on l.territory_id = s.territory_id and l.id = s.line_id
       where s.territory_id = $1 and s.seq > $2 order by s.seq limit ${page}`,
      [tx.territoryId, after],
    )
    yield* rows
    if (rows.length < page) return
    after = rows.at(-1)?.seq ?? after
  }
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

export interface Unsealed {
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

export interface KeptVerification {
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
