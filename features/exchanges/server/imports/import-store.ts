import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { ApplyMode, ColumnMapping, ImportKind, ImportState } from '../../contract.ts'
import type { AskedBy } from '../acting-as.ts'

export interface StoredImport {
  readonly id: string
  readonly kind: ImportKind
  readonly fileName: string
  readonly fileSha256: Buffer
  readonly organisationId: string | null
  readonly organisationName: string | null
  readonly schemeId: string | null
  readonly headers: readonly string[]
  readonly mapping: readonly ColumnMapping[]
  readonly mappingSource: string | null
  readonly askedBy: AskedBy
  readonly state: ImportState
  readonly mode: ApplyMode | null
  readonly linesTotal: number
  readonly linesDone: number
  readonly failure: string | null
  readonly createdAt: Date
  readonly createdBy: string | null
  readonly createdByName: string | null
  readonly appliedAt: Date | null
  readonly undoneAt: Date | null
  readonly version: number
}

const selected = `i.id, i.kind, i.file_name as "fileName", i.file_sha256 as "fileSha256",
  i.organisation_id as "organisationId", o.name as "organisationName", i.scheme_id as "schemeId", i.headers, i.mapping,
  i.mapping_source as "mappingSource", i.asked_by as "askedBy", i.state, i.mode, i.lines_total as "linesTotal",
  i.lines_done as "linesDone", i.failure, i.created_at as "createdAt", i.created_by as "createdBy",
  m.name as "createdByName", i.applied_at as "appliedAt", i.undone_at as "undoneAt", i.version`
const joined = `exchanges.import i
  left join organisations.published_organisation o on o.territory_id = i.territory_id and o.id = i.organisation_id
  left join organisations.published_member m on m.territory_id = i.territory_id and m.id = i.created_by`

/** An import; `lock` keeps it from a second writer until the end of the transaction. */
export const loadImport = async (
  tx: TerritoryTransaction,
  importId: string,
  lock: 'lock' | 'read' = 'read',
): Promise<StoredImport | undefined> => {
  const [row] = await tx.query<StoredImport>(
    `select ${selected} from ${joined} where i.territory_id = $1 and i.id = $2${lock === 'lock' ? ' for update of i' : ''}`,
    [tx.territoryId, importId],
  )
  return row
}

/** Whose imports are listed: one's own, one's organisation's, or all. */
export interface Whose {
  readonly memberId: string | null
  readonly organisationId: string | null
}

const ofWhom = `i.territory_id = $1 and ($2::uuid is null or i.created_by = $2)
  and ($3::uuid is null or i.asked_by ->> 'organisationId' = $3::text)`

export const pageOfImports = async (
  tx: TerritoryTransaction,
  whose: Whose,
  page: { offset: number; limit: number },
): Promise<{ items: StoredImport[]; total: number }> => {
  const given = [tx.territoryId, whose.memberId, whose.organisationId]
  const items = await tx.query<StoredImport>(
    `select ${selected} from ${joined} where ${ofWhom} order by i.created_at desc, i.id desc offset $4 limit $5`,
    [...given, page.offset, page.limit],
  )
  const [counted] = await tx.query<{ total: number }>(
    `select count(*)::int as total from exchanges.import i where ${ofWhom}`,
    given,
  )
  return { items, total: counted?.total ?? 0 }
}

interface NewImport {
  readonly id: string
  readonly kind: ImportKind
  readonly fileName: string
  readonly sha256: Buffer
  readonly content: Buffer
  readonly organisationId: string | null
  readonly schemeId: string | null
  readonly askedBy: AskedBy
  readonly now: Date
}

export const insertImport = async (tx: TerritoryTransaction, one: NewImport): Promise<void> => {
  await tx.query(
    `insert into exchanges.import (territory_id, id, kind, file_name, file_sha256, organisation_id, scheme_id, asked_by,
       state, created_at, created_by) values ($1, $2, $3, $4, $5, $6, $7, $8, 'reading', $9, $10)`,
    [
      ...[tx.territoryId, one.id, one.kind, one.fileName, one.sha256, one.organisationId, one.schemeId],
      ...[JSON.stringify(one.askedBy), one.now, one.askedBy.memberId],
    ],
  )
  await tx.query('insert into exchanges.import_file (territory_id, import_id, content) values ($1, $2, $3)', [
    tx.territoryId,
    one.id,
    one.content,
  ])
}

/** Takes the bytes out of the database: they are read once, then gone. */
export const takeContent = async (
  tx: TerritoryTransaction,
  importId: string,
): Promise<Buffer | undefined> => {
  const [row] = await tx.query<{ content: Buffer }>(
    'delete from exchanges.import_file where territory_id = $1 and import_id = $2 returning content',
    [tx.territoryId, importId],
  )
  return row?.content
}

const columnOf = {
  state: 'state',
  mode: 'mode',
  headers: 'headers',
  mapping: 'mapping',
  mappingSource: 'mapping_source',
  linesTotal: 'lines_total',
  linesDone: 'lines_done',
  failure: 'failure',
  appliedAt: 'applied_at',
  appliedBy: 'applied_by',
  undoneAt: 'undone_at',
  undoneBy: 'undone_by',
  askedBy: 'asked_by',
} as const
type Changes = Partial<Record<keyof typeof columnOf, unknown>>

export const changeImport = async (
  tx: TerritoryTransaction,
  importId: string,
  changes: Changes,
): Promise<void> => {
  const entries = Object.entries(changes) as [keyof typeof columnOf, unknown][]
  const sets = entries.map(([name], index) => `${columnOf[name]} = $${index + 3}`).join(', ')
  await tx.query(
    `update exchanges.import set ${sets}, version = version + 1 where territory_id = $1 and id = $2`,
    [tx.territoryId, importId, ...entries.map(([name, value]) => asJson(name, value))],
  )
}

const asJson = (name: string, value: unknown): unknown =>
  name === 'mapping' || name === 'askedBy' ? JSON.stringify(value) : value

/** The latest earlier import of the very same bytes. */
export const sameFileBefore = async (
  tx: TerritoryTransaction,
  one: Pick<StoredImport, 'id' | 'fileSha256' | 'createdAt'>,
): Promise<{ id: string; createdAt: Date; state: ImportState } | undefined> => {
  const [row] = await tx.query<{ id: string; createdAt: Date; state: ImportState }>(
    `select id, created_at as "createdAt", state from exchanges.import
     where territory_id = $1 and file_sha256 = $2 and id <> $3 and created_at <= $4 order by created_at desc limit 1`,
    [tx.territoryId, one.fileSha256, one.id, one.createdAt],
  )
  return row
}
