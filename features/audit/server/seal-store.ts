import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { type LineTexts, lineColumns, noHash } from './link-hash.ts'

export interface Head {
  readonly seq: number
  readonly hash: Buffer
  /** Null before the first seal. */
  readonly sealedAt: Date | null
  /** Instant of the line that is the head. */
  readonly lineAt: Date | null
}

/** Only one server seals a territory at a time; the other one comes back a minute later. */
export const takeSealing = async (tx: TerritoryTransaction): Promise<boolean> => {
  const [row] = await tx.query<{ taken: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended('audit.seal ' || $1, 0)) as taken`,
    [tx.territoryId],
  )
  return row?.taken ?? false
}

/** The last link: the last seal, or the checkpoint that stands for it when a purge took everything. */
export const loadHead = async (tx: TerritoryTransaction): Promise<Head> => {
  const [row] = await tx.query<Head>(
    `select last.seq, last.hash, last.sealed_at as "sealedAt", l.at as "lineAt"
     from (
       (select seq, hash, sealed_at, line_id from audit.seal where territory_id = $1 order by seq desc limit 1)
       union all
       (select seq, hash, made_at, null from audit.checkpoint where territory_id = $1 order by seq desc limit 1)
     ) last left join audit.line l on l.territory_id = $1 and l.id = last.line_id
     order by last.seq desc, last.line_id nulls last limit 1`,
    [tx.territoryId],
  )
  return row ?? { seq: 0, hash: noHash, sealedAt: null, lineAt: null }
}

interface UnsealedLine {
  readonly id: string
  readonly texts: LineTexts
}

/** Lines that no seal names yet, from an instant on, the oldest first. */
export const unsealedLines = (
  tx: TerritoryTransaction,
  from: Date | null,
  limit: number,
): Promise<UnsealedLine[]> =>
  tx.query(
    `select l.id, ${lineColumns} as texts from audit.line l
     where l.territory_id = $1 and ($2::timestamptz is null or l.at >= $2)
       and not exists (select from audit.seal s where s.territory_id = $1 and s.line_id = l.id)
     order by l.at, l.id limit $3`,
    [tx.territoryId, from, limit],
  )

export interface NewSeal {
  readonly seq: number
  readonly lineId: string
  readonly hash: Buffer
}

export const insertSeals = async (
  tx: TerritoryTransaction,
  seals: readonly NewSeal[],
  now: Date,
): Promise<void> => {
  await tx.query(
    `insert into audit.seal (territory_id, seq, line_id, hash, sealed_at)
     select $1, seal.seq, seal.line_id, seal.hash, $5
     from unnest($2::bigint[], $3::uuid[], $4::bytea[]) as seal (seq, line_id, hash)`,
    [
      tx.territoryId,
      seals.map((seal) => seal.seq),
      seals.map((seal) => seal.lineId),
      seals.map((seal) => seal.hash),
      now,
    ],
  )
}

/** The head becomes a checkpoint, once a month: true when it is new. */
export const insertCheckpoint = async (
  tx: TerritoryTransaction,
  { seq, hash, now, since }: { seq: number; hash: Buffer; now: Date; since: Date },
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into audit.checkpoint (territory_id, seq, hash, made_at)
     select $1, $2, $3, $4
     where not exists (select from audit.checkpoint where territory_id = $1 and made_at >= $5)
     on conflict do nothing returning seq`,
    [tx.territoryId, seq, hash, now, since],
  )
  return rows.length > 0
}
