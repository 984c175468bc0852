import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { ListKind } from '../contract.ts'

/** A row as it is written: the columns of its table besides the territory. */
export interface ListedRow {
  readonly id: string
  readonly code: string
  readonly content_hash: string
  readonly [column: string]: unknown
}

const tables = { structures: 'services.structure', services: 'services.service' } as const

const structureColumns = [
  ...['id', 'code', 'source', 'name', 'name_key', 'updated_on', 'siret', 'commune_code', 'commune_name'],
  ...[
    'postal_code',
    'address',
    'phone',
    'email',
    'website',
    'description',
    'hours',
    'networks',
    'source_link',
  ],
  'content_hash',
]
const serviceColumns = [
  ...[
    'id',
    'code',
    'source',
    'structure_id',
    'name',
    'name_key',
    'description',
    'updated_on',
    'kind',
    'themes',
  ],
  ...['fee', 'fee_details', 'audiences', 'audience_details', 'conditions', 'commune_code', 'commune_name'],
  ...['postal_code', 'address', 'phone', 'email', 'reception', 'zones', 'mobilisation_link'],
  ...['mobilisation_modes', 'mobilisable_by', 'mobilisation_details', 'weekly_minutes', 'weeks', 'hours'],
  ...['source_link', 'content_hash'],
]
const columnsOf = { structures: structureColumns, services: serviceColumns } as const

interface Known {
  readonly code: string
  readonly hash: string
  readonly isClosed: boolean
}

/** What is kept under these codes. */
export const knownRows = async (
  tx: TerritoryTransaction,
  kind: ListKind,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Known>> => {
  const rows = await tx.query<Known>(
    `select code, content_hash as hash, closed_on is not null as "isClosed" from ${tables[kind]}
     where territory_id = $1 and code = any($2)`,
    [tx.territoryId, codes],
  )
  return new Map(rows.map((row) => [row.code, row]))
}

/** The structures that services point to, by the code of data·inclusion. */
export const structureIds = async (
  tx: TerritoryTransaction,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx.query<{ code: string; id: string }>(
    'select code, id from services.structure where territory_id = $1 and code = any($2)',
    [tx.territoryId, codes],
  )
  return new Map(rows.map(({ code, id }) => [code, id]))
}

/** Writes rows, new or changed; one that had been closed opens again. Its id stays that of the first list. */
export const saveRows = async (
  tx: TerritoryTransaction,
  kind: ListKind,
  rows: readonly ListedRow[],
): Promise<void> => {
  if (rows.length === 0) return
  const columns = columnsOf[kind]
  const list = columns.join(', ')
  const changed = columns.filter((column) => column !== 'id' && column !== 'code')
  await tx.query(
    `insert into ${tables[kind]} (territory_id, ${list})
     select $1, ${list} from json_populate_recordset(null::${tables[kind]}, $2::json)
     on conflict (territory_id, code) do update
       set closed_on = null, ${changed.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    [tx.territoryId, JSON.stringify(rows)],
  )
}

/** Open rows that a whole list does not name. */
export const countMissing = async (
  tx: TerritoryTransaction,
  kind: ListKind,
  named: readonly string[],
): Promise<number> => {
  const [row] = await tx.query<{ count: number }>(
    `select count(*) as count from ${tables[kind]}
     where territory_id = $1 and closed_on is null and code <> all($2)`,
    [tx.territoryId, named],
  )
  return row?.count ?? 0
}

export const closeMissing = async (
  tx: TerritoryTransaction,
  kind: ListKind,
  { named, today }: { readonly named: readonly string[]; readonly today: CalendarDate },
): Promise<void> => {
  await tx.query(
    `update ${tables[kind]} set closed_on = $2 where territory_id = $1 and closed_on is null and code <> all($3)`,
    [tx.territoryId, today, named],
  )
}

interface WrittenList {
  readonly id: string
  readonly kind: ListKind
  readonly fileName: string
  readonly isWhole: boolean
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly closed: number
  readonly refused: number
  readonly memberId: string
  readonly now: Date
}

export const noteList = async (tx: TerritoryTransaction, list: WrittenList): Promise<void> => {
  await tx.query(
    `insert into services.list (territory_id, id, kind, file_name, is_whole, added, changed, unchanged, closed, refused,
       imported_by, imported_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[tx.territoryId, list.id, list.kind, list.fileName, list.isWhole, list.added, list.changed],
      ...[list.unchanged, list.closed, list.refused, list.memberId, list.now],
    ],
  )
}

/** Two lists are not written at the same instant: the second compares with what the first wrote. */
export const lockLists = async (tx: TerritoryTransaction): Promise<void> => {
  await tx.query('select from territory.territory where territory_id = $1 for no key update', [
    tx.territoryId,
  ])
}

interface KeptList {
  readonly open: number
  readonly closed: number
  readonly importedAt: string | null
  readonly importedBy: string | null
  readonly fileName: string | null
}

export const keptOf = async (tx: TerritoryTransaction, kind: ListKind): Promise<KeptList> => {
  const [row] = await tx.query<KeptList>(
    `select k.open, k.closed, to_json(l.imported_at) as "importedAt", m.name as "importedBy", l.file_name as "fileName"
     from (select count(*) filter (where closed_on is null) as open, count(closed_on) as closed
       from ${tables[kind]} where territory_id = $1) k
     left join lateral (select * from services.list where territory_id = $1 and kind = $2
       order by imported_at desc limit 1) l on true
     left join organisations.published_member m on m.territory_id = $1 and m.id = l.imported_by`,
    [tx.territoryId, kind],
  )
  return row ?? { open: 0, closed: 0, importedAt: null, importedBy: null, fileName: null }
}
