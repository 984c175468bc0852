import { localDate } from '#kernel/dates.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportCommunes, exportQpv, exportSources, exportZones } from '../contract.ts'
import { sourceRows } from './list-sources.ts'
import { loadQpv } from './qpv-store.ts'
import { zonesOf } from './read-territory.ts'
import { loadTerritory } from './territory-store.ts'

const communeColumns = [
  { key: 'code', label: 'Code Insee', kind: 'text' },
  { key: 'name', label: 'Commune', kind: 'text' },
  { key: 'departementCode', label: 'Département', kind: 'text' },
  { key: 'population', label: 'Habitants', kind: 'number' },
] as const satisfies readonly Column[]

/** The communes of the perimeter in place today. */
export const sendCommunes: TerritoryHandler<typeof exportCommunes> = async (context, { body }) => {
  const territory = await loadTerritory(context.tx, context.today)
  return giveList(context, {
    listCode: 'territory.communes',
    name: 'communes-du-perimetre',
    format: body.format,
    columns: communeColumns,
    rows: territory?.perimeter?.communes ?? [],
  })
}

const qpvColumns = [
  { key: 'code', label: 'Code', kind: 'text' },
  { key: 'name', label: 'Quartier', kind: 'text' },
  { key: 'communeCode', label: 'Code Insee', kind: 'text' },
  { key: 'communeName', label: 'Commune', kind: 'text' },
] as const satisfies readonly Column[]

/** The priority neighbourhoods that the territory imported. */
export const sendQpv: TerritoryHandler<typeof exportQpv> = async (context, { body }) =>
  giveList(context, {
    listCode: 'territory.qpv',
    name: 'quartiers-prioritaires',
    format: body.format,
    columns: qpvColumns,
    rows: await loadQpv(context.tx),
  })

const zoneColumns = [
  { key: 'label', label: 'Zonage ou programme', kind: 'text' },
  { key: 'nature', label: 'Nature', kind: 'text' },
  { key: 'code', label: 'Code', kind: 'text' },
  { key: 'communeCode', label: 'Code Insee', kind: 'text' },
  { key: 'communeName', label: 'Commune', kind: 'text' },
] as const satisfies readonly Column[]

/** One line for each commune of the perimeter that a zone touches. */
export const sendZones: TerritoryHandler<typeof exportZones> = async (context, { body }) => {
  const territory = await loadTerritory(context.tx, context.today)
  const names = new Map(territory?.perimeter?.communes.map(({ code, name }) => [code, name]))
  const zones = await zonesOf(context)
  return giveList(context, {
    listCode: 'territory.zones',
    name: 'zonages-et-programmes',
    format: body.format,
    columns: zoneColumns,
    rows: zones.flatMap(({ label, code, isProgramme, communeCodes }) =>
      communeCodes.map((communeCode) => ({
        ...{ label, code, communeCode, communeName: names.get(communeCode) },
        nature: isProgramme ? 'programme' : 'zonage',
      })),
    ),
  })
}

const sourceColumns = [
  { key: 'label', label: 'Source', kind: 'text' },
  { key: 'version', label: 'Version', kind: 'text' },
  { key: 'licence', label: 'Licence', kind: 'text' },
  { key: 'importedOn', label: 'Reçue le', kind: 'date' },
  { key: 'rowsKept', label: 'Lignes', kind: 'number' },
  { key: 'issues', label: 'Écartées', kind: 'number' },
] as const satisfies readonly Column[]

/** Where the national lists come from, to be joined to a file that uses them. */
export const sendSources: TerritoryHandler<typeof exportSources> = async (context, { body }) => {
  const rows = await sourceRows(context.tx)
  return giveList(context, {
    listCode: 'territory.sources',
    name: 'sources-des-referentiels',
    format: body.format,
    columns: sourceColumns,
    rows: rows.map((row) => ({
      ...row,
      importedOn: localDate(new Date(row.importedAt), context.timeZone),
    })),
  })
}
