import type { Pool } from 'pg'
import { declared } from './declared.ts'
import { ownerPool } from './owner-pool.ts'
import type { Standing } from './rights-matrix.ts'

type Row = Readonly<Record<string, unknown>>

interface StoredTable {
  /** `people.person` */
  readonly name: string
  readonly rows: readonly Row[]
}

/** The rows of a territory at one moment, and whom each of them is about. */
export interface Snapshot {
  readonly tables: readonly StoredTable[]
  /** Key of the person behind the id of any row that is hers: her file's id, or a prescription's while it has none. */
  readonly owners: ReadonlyMap<string, string>
}

/** Reads everything as the owner of the tables, whom no row security holds: private notes too. */
export const takeSnapshot = async (territoryId: string): Promise<Snapshot> => {
  const pool = await ownerPool()
  const found = await pool.query<{ name: string; place: string; row: Row }>(await everything(pool), [
    territoryId,
  ])
  const byTable = new Map<string, Row[]>()
  for (const { name, place, row } of found.rows) {
    const rows = byTable.get(name) ?? []
    rows.push({ ...row, ctid: place })
    byTable.set(name, rows)
  }
  const tables = [...byTable].map(([name, rows]) => ({ name, rows }))
  return { tables, owners: ownersOf(tables) }
}

let statement: string | undefined

/** One statement that reads every declared table of a territory. */
const everything = async (pool: Pool): Promise<string> => {
  if (statement) return statement
  const { rows } = await pool.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'territory_id' where c.relkind = 'r' and n.nspname = any($1)`,
    [schemas],
  )
  const parts = rows.map(
    ({ name }) =>
      `select '${name}' as name, ctid::text as place, to_jsonb(t) - 'content' as row from ${name} t where t.territory_id = $1`,
  )
  statement = parts.join(' union all ')
  return statement
}

const schemas = Object.keys(declared).filter(
  (feature) => Object.keys(declared[feature]?.columns ?? {}).length > 0,
)

const ownersOf = (tables: readonly StoredTable[]): Map<string, string> => {
  const owners = new Map<string, string>()
  for (const { id } of rowsOf(tables, 'people.person')) owners.set(text(id), text(id))
  for (const { id, person_id } of rowsOf(tables, 'referrals.referral'))
    owners.set(text(id), text(person_id ?? id))
  for (const { id } of rowsOf(tables, 'privacy.request')) owners.set(text(id), text(id))
  for (let before = -1; before !== owners.size; ) {
    before = owners.size
    for (const { name, rows } of tables)
      for (const row of rows) {
        const id = text(row.id)
        const owner = id && !owners.has(id) && !sharedTables.has(name) ? ownerOf(owners, row) : undefined
        if (owner) owners.set(id, owner)
      }
  }
  return owners
}

/** Rows that may name several persons without being anybody's. */
const sharedTables = new Set(['exchanges.import', 'pathways.bulk_act', 'controls.sample'])

/** Whom a row is about, by the first of its ids that is somebody's. */
export const ownerOf = (owners: ReadonlyMap<string, string>, row: Row): string | undefined => {
  for (const value of [row.person_id, ...Object.values(row)]) {
    const owner = typeof value === 'string' ? owners.get(value) : undefined
    if (owner) return owner
  }
  return undefined
}

export const rowsOf = (tables: readonly StoredTable[], name: string): readonly Row[] =>
  tables.find((table) => table.name === name)?.rows ?? []

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

export interface Reader {
  /** As a failure names it. */
  readonly name: string
  readonly roles: readonly string[]
  readonly memberId?: string
  readonly organisationId?: string
}

/** How this reader stands to that person, read in the rows alone. */
export const standingsOf = (
  { tables, owners }: Snapshot,
  { memberId, organisationId }: Reader,
  key: string,
  today = '2026-11-23',
): ReadonlySet<Standing> => {
  const stands = new Set<Standing>()
  if (!memberId) return stands
  const hers = (name: string) => rowsOf(tables, name).filter((row) => ownerOf(owners, row) === key)
  for (const row of hers('people.follower'))
    if (row.member_id === memberId || (row.member_id === null && row.organisation_id === organisationId))
      if (text(row.starts_on) <= today && (row.ends_on === null || text(row.ends_on) >= today))
        stands.add(text(row.role).startsWith('control-sample:') ? 'sampled' : 'held')
  if (hers('pathways.pathway').some((row) => row.referent_id === memberId)) stands.add('held')
  if (hers('referrals.referral').some((row) => row.sender_member_id === memberId)) stands.add('sent')
  if (
    isAgreed(tables, organisationId, today) &&
    hers('referrals.referral').some((row) => row.sender_organisation_id === organisationId)
  )
    stands.add('agreed')
  if (hers('pathways.step').some((row) => row.operator_organisation_id === organisationId))
    stands.add('entrusted')
  if (hers('pathways.private_note').some((row) => row.author_id === memberId)) stands.add('author')
  return stands
}

/** Whether the latest agreement to have begun with this organisation is in force. */
const isAgreed = (
  tables: readonly StoredTable[],
  organisationId: string | undefined,
  today: string,
): boolean => {
  const [latest] = rowsOf(tables, 'exchanges.agreement')
    .filter((row) => row.organisation_id === organisationId && text(row.starts_on) <= today)
    .toSorted((a, b) => text(b.starts_on).localeCompare(text(a.starts_on)))
  return (
    latest !== undefined &&
    [latest.ends_on, latest.ended_on].every((day) => day === null || text(day) >= today)
  )
}
