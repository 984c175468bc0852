import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Block, BlockKind, FigureReference } from '../../contract.ts'

/** A block as it is kept: its figure is a reference, without a value. */
export interface StoredBlock extends Omit<Block, 'figure'> {
  readonly figure: FigureReference | null
}

const blockColumns = `b.id, b.kind, b.title, b.content, b.source, b.version,
  case when b.figure_source is null then null
    else json_build_object('source', b.figure_source, 'code', b.figure_code) end as figure,
  case when p.id is null then null else json_build_object('id', p.id, 'title', p.title) end as practice`
const blockJoins = `library.block b
  left join library.practice p on p.territory_id = $1 and p.id = b.practice_id`

export const blocksOf = (tx: TerritoryTransaction, draftId: string): Promise<StoredBlock[]> =>
  tx.query<StoredBlock>(
    `select ${blockColumns} from ${blockJoins}
     where b.territory_id = $1 and b.draft_id = $2 order by b.position, b.id`,
    [tx.territoryId, draftId],
  )

export interface NewBlock {
  readonly id: string
  readonly kind: BlockKind
  readonly title: string
  readonly content: string
  readonly source: string
  readonly figure: FigureReference | null
  readonly practiceId: string | null
}

/** Puts blocks in their order after `afterId` (null: first), else at the end. False when an id exists: the same press twice. */
export const insertBlocks = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  draftId: string,
  blocks: readonly NewBlock[],
  afterId?: string | null,
): Promise<boolean> => {
  const [place] = await tx.query<{ at: number }>(
    `select coalesce((select position from library.block where territory_id = $1 and draft_id = $2 and id = $3),
       (select max(position) from library.block where territory_id = $1 and draft_id = $2), 0)::int as at`,
    [tx.territoryId, draftId, afterId ?? null],
  )
  const at = afterId === null ? 0 : (place?.at ?? 0)
  await tx.query(
    'update library.block set position = position + $4 where territory_id = $1 and draft_id = $2 and position > $3',
    [tx.territoryId, draftId, at, blocks.length],
  )
  const rows = await tx.query(
    `insert into library.block (territory_id, id, draft_id, position, kind, title, content, source, figure_source,
       figure_code, practice_id, changed_by, changed_at)
     select $1, r.id, $2, $3 + r.place, r.kind, r.title, r.content, r.source, r.figure->>'source', r.figure->>'code',
       r."practiceId", $5, $6
     from rows from (jsonb_to_recordset($4) as (id uuid, kind text, title text, content text, source text, figure jsonb,
       "practiceId" uuid)) with ordinality as r (id, kind, title, content, source, figure, "practiceId", place)
     on conflict do nothing returning id`,
    [tx.territoryId, draftId, at, JSON.stringify(blocks), actor.memberId, now],
  )
  return rows.length === blocks.length
}

/** False when somebody changed it in between. */
export const updateBlock = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  { draftId, blockId }: { readonly draftId: string; readonly blockId: string },
  block: Pick<NewBlock, 'title' | 'content' | 'figure'> & { readonly version: number },
): Promise<boolean> => {
  const rows = await tx.query(
    `update library.block set title = $5, content = $6, figure_source = $7, figure_code = $8, changed_by = $9,
       changed_at = $10, version = version + 1
     where territory_id = $1 and draft_id = $2 and id = $3 and version = $4 returning id`,
    [
      ...[tx.territoryId, draftId, blockId, block.version, block.title, block.content],
      ...[block.figure?.source ?? null, block.figure?.code ?? null, actor.memberId, now],
    ],
  )
  return rows.length === 1
}

/** Exchanges two neighbours; their words are untouched, so their versions are too. */
export const exchangePlaces = async (
  tx: TerritoryTransaction,
  draftId: string,
  one: string,
  other: string,
): Promise<void> => {
  await tx.query(
    `update library.block b set position = o.position from library.block o
     where b.territory_id = $1 and o.territory_id = $1 and b.draft_id = $2 and o.draft_id = $2
       and ((b.id = $3 and o.id = $4) or (b.id = $4 and o.id = $3))`,
    [tx.territoryId, draftId, one, other],
  )
}

/** False when somebody changed it in between. */
export const deleteBlock = async (
  tx: TerritoryTransaction,
  { draftId, blockId }: { readonly draftId: string; readonly blockId: string },
  version: number,
): Promise<boolean> => {
  const rows = await tx.query(
    'delete from library.block where territory_id = $1 and draft_id = $2 and id = $3 and version = $4 returning id',
    [tx.territoryId, draftId, blockId, version],
  )
  return rows.length === 1
}
