import { nameKey } from '#kernel/names.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { PersonValues } from '../contract.ts'

/** Column of each value, in the order of the statements below. */
const columns: Readonly<Record<keyof PersonValues, string>> = {
  reason: 'reason',
  givenName: 'given_name',
  familyName: 'family_name',
  birthName: 'birth_name',
  birthDate: 'birth_date',
  sex: 'sex',
  email: 'email',
  phone: 'phone',
  contactPreference: 'contact_preference',
  address: 'address',
  postalCode: 'postal_code',
  communeCode: 'commune_code',
  outsideReason: 'outside_reason',
  isInQpv: 'is_in_qpv',
  qpvCode: 'qpv_code',
  qpvProof: 'qpv_proof',
  franceTravailId: 'france_travail_id',
  languages: 'languages',
  situationCode: 'situation_code',
  educationLevel: 'education_level',
  joblessSince: 'jobless_since',
  resources: 'resources',
  household: 'household',
  dependentChildren: 'dependent_children',
  hasDrivingLicence: 'has_driving_licence',
  targetRomeCode: 'target_rome_code',
  targetJob: 'target_job',
}
export const valueNames = Object.keys(columns) as readonly (keyof PersonValues)[]
const columnNames = Object.values(columns)
const selected = valueNames.map((name) => `p.${columns[name]} as "${name}"`).join(', ')

export type StoredPerson = PersonValues & {
  readonly id: string
  readonly version: number
  readonly communeName: string | null
  readonly createdAt: Date
  readonly updatedAt: Date
}

/** "family given", with the birth name beside the one in use: a search by either finds the file. */
export const nameKeyOf = ({ familyName, birthName, givenName }: PersonValues): string =>
  nameKey([familyName, givenName, birthName && birthName !== familyName ? birthName : ''].join(' '))

const valuesOf = (values: PersonValues): unknown[] => valueNames.map((name) => values[name])

export const insertPerson = async (
  tx: TerritoryTransaction,
  person: { id: string; values: PersonValues; createdBy: string; now: Date },
): Promise<void> => {
  const marks = columnNames.map((_, index) => `$${index + 6}`).join(', ')
  await tx.query(
    `insert into people.person (territory_id, id, name_key, created_by, created_at, updated_at, ${columnNames.join(', ')})
     values ($1, $2, $3, $4, $5, $5, ${marks})`,
    [
      tx.territoryId,
      person.id,
      nameKeyOf(person.values),
      person.createdBy,
      person.now,
      ...valuesOf(person.values),
    ],
  )
}

/** The new version, or nothing when `version` is no longer the current one. */
export const updatePerson = async (
  tx: TerritoryTransaction,
  person: { id: string; version: number; values: PersonValues; now: Date },
): Promise<number | undefined> => {
  const sets = columnNames.map((column, index) => `${column} = $${index + 6}`).join(', ')
  const [row] = await tx.query<{ version: number }>(
    `update people.person set version = version + 1, name_key = $4, updated_at = $5, ${sets}
     where territory_id = $1 and id = $2 and version = $3 returning version`,
    [
      tx.territoryId,
      person.id,
      person.version,
      nameKeyOf(person.values),
      person.now,
      ...valuesOf(person.values),
    ],
  )
  return row?.version
}

export const loadPerson = async (
  tx: TerritoryTransaction,
  personId: string,
): Promise<StoredPerson | undefined> => {
  const [row] = await tx.named<StoredPerson>(
    'people.person',
    `select p.id, p.version, p.created_at as "createdAt", p.updated_at as "updatedAt", c.name as "communeName", ${selected}
     from people.person p left join territory.commune c on c.code = p.commune_code
     where p.territory_id = $1 and p.id = $2`,
    [tx.territoryId, personId],
  )
  return row
}

/** The file that already bears this France Travail number, besides `exceptId`. */
export const holderOfFranceTravailId = async (
  tx: TerritoryTransaction,
  franceTravailId: string,
  exceptId: string,
): Promise<string | undefined> => {
  const [row] = await tx.query<{ id: string }>(
    'select id from people.person where territory_id = $1 and france_travail_id = $2 and id <> $3',
    [tx.territoryId, franceTravailId, exceptId],
  )
  return row?.id
}
