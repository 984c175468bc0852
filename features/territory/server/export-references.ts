import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportCommunes, exportQpv } from '../contract.ts'
import { loadQpv } from './qpv-store.ts'
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
