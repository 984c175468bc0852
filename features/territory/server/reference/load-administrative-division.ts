import { nameKey } from '#kernel/names.ts'
import type { Transaction } from '#platform/server/sql/transaction.ts'
import {
  type AdministrativeFiles,
  administrativeVersion,
  readAdministrativeFiles,
} from './administrative-files.ts'
import { bulkInsert } from './bulk-insert.ts'
import { communeRows } from './commune-rows.ts'
import { recordSource, versionOfSource } from './source-store.ts'

const SOURCE = 'cog'
const COMMUNE_COLUMNS = [
  ...['code', 'name', 'name_key', 'kind', 'departement_code', 'region_code', 'epci_siren', 'ept_siren'],
  ...['parent_code', 'successor_code', 'postal_codes', 'population'],
]

/** Communes, EPCI, EPT, départements and régions of the installed list; false when this version is already there. */
export const loadAdministrativeDivision = async (tx: Transaction, now: Date): Promise<boolean> => {
  if ((await versionOfSource(tx, SOURCE)) === (await administrativeVersion())) return false
  const files = await readAdministrativeFiles()
  await loadRegions(tx, files)
  await loadGroups(tx, files)
  const target = {
    table: 'territory.commune',
    columns: COMMUNE_COLUMNS,
    key: ['code'],
    onConflict: 'replace',
  } as const
  const kept = await bulkInsert(tx, target, communeRows(files))
  await recordSource(
    tx,
    {
      code: SOURCE,
      label: 'Découpage administratif (Code officiel géographique, Insee ; intercommunalités, DGCL)',
      version: files.version,
      licence: 'Licence Ouverte 2.0',
      rowsRead: files.communes.length,
      rowsKept: kept,
    },
    now,
  )
  return true
}

const loadRegions = async (
  tx: Transaction,
  { regions, departements }: AdministrativeFiles,
): Promise<void> => {
  const target = (table: 'region' | 'departement', columns: readonly string[]) =>
    ({ table: `territory.${table}`, columns, key: ['code'], onConflict: 'replace' }) as const
  await bulkInsert(
    tx,
    target('region', ['code', 'name']),
    regions.map(({ code, nom }) => ({ code, name: nom })),
  )
  await bulkInsert(
    tx,
    target('departement', ['code', 'name', 'region_code']),
    departements.map(({ code, nom, region }) => ({ code, name: nom, region_code: region ?? code })),
  )
}

/** The territories of the Métropole du Grand Paris (EPT) stand beside the EPCI: a PLIE is often theirs. */
const loadGroups = async (tx: Transaction, { epci, ept }: AdministrativeFiles): Promise<void> => {
  const columns = ['siren', 'name', 'kind', 'name_key', 'population']
  const rows = [...epci, ...ept].map((group) => ({
    siren: group.code,
    name: group.nom,
    kind: group.type,
    name_key: nameKey(group.nom),
    population: group.populationTotale ?? null,
  }))
  await bulkInsert(tx, { table: 'territory.epci', columns, key: ['siren'], onConflict: 'replace' }, rows)
}
