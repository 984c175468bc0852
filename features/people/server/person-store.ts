import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { valueColumns } from '#platform/server/sql/value-columns.ts'
import { type PersonValues, personValues } from '../contract.ts'
import { searchKey } from '../rules/search-key.ts'

const columns = valueColumns(Object.keys(personValues.shape) as (keyof PersonValues)[])
export const valueNames = columns.names

export type StoredPerson = PersonValues & {
  readonly id: string
  readonly version: number
  readonly communeName: string | null
  readonly createdAt: Date
  readonly updatedAt: Date
}

export const insertPerson = async (
  tx: TerritoryTransaction,
  person: { id: string; values: PersonValues; createdBy: string; now: Date },
): Promise<void> => {
  await tx.query(
    `insert into people.person (territory_id, id, name_key, created_by, created_at, updated_at, ${columns.list})
     values ($1, $2, $3, $4, $5, $5, ${columns.marks(6)})`,
    [
      tx.territoryId,
      person.id,
      searchKey(person.values),
      person.createdBy,
      person.now,
      ...columns.valuesOf(person.values),
    ],
  )
}

/** The new version, or nothing when `version` is no longer the current one. */
export const updatePerson = async (
  tx: TerritoryTransaction,
  person: { id: string; version: number; values: PersonValues; now: Date },
): Promise<number | undefined> => {
  const [row] = await tx.query<{ version: number }>(
    `update people.person set version = version + 1, name_key = $4, updated_at = $5, ${columns.sets(6)}
     where territory_id = $1 and id = $2 and version = $3 returning version`,
    [
      tx.territoryId,
      person.id,
      person.version,
      searchKey(person.values),
      person.now,
      ...columns.valuesOf(person.values),
    ],
  )
  return row?.version
}

export const loadPerson = async (
  tx: TerritoryTransaction,
  personId: string,
): Promise<StoredPerson | undefined> => (await loadPersons(tx, [personId])).get(personId)

/** The same for the persons of a list, by id. */
export const loadPersons = async (
  tx: TerritoryTransaction,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, StoredPerson>> => {
  const rows = await tx.named<StoredPerson>(
    'people.persons',
    `select p.id, p.version, p.created_at as "createdAt", p.updated_at as "updatedAt", c.name as "communeName", ${columns.selected('p')}
     from people.person p left join territory.commune c on c.code = p.commune_code
     where p.territory_id = $1 and p.id = any($2) and p.archived_at is null`,
    [tx.territoryId, personIds],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** Why this France Travail number is not free besides `exceptId`: a file bears it, or an archived one. */
export const holderOfFranceTravailId = async (
  tx: TerritoryTransaction,
  franceTravailId: string,
  exceptId: string,
): Promise<'france-travail-id-taken' | 'france-travail-id-archived' | undefined> => {
  const [row] = await tx.query<{ isArchived: boolean }>(
    'select archived_at is not null as "isArchived" from people.person where territory_id = $1 and france_travail_id = $2 and id <> $3',
    [tx.territoryId, franceTravailId, exceptId],
  )
  return row && (row.isArchived ? 'france-travail-id-archived' : 'france-travail-id-taken')
}
