import { done } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportFundings, Funding, listFundings } from '../contract.ts'
import { addUp, addUpBy } from '../rules/funding-totals.ts'
import { loadFundings } from './funding-store.ts'

interface Filters {
  readonly year?: string | undefined
  readonly operatorId?: string | undefined
}

const kept = (all: readonly Funding[], { year, operatorId }: Filters): Funding[] =>
  all.filter((one) => (!year || one.year === Number(year)) && (!operatorId || one.operatorId === operatorId))

export const list: TerritoryHandler<typeof listFundings> = async ({ tx }, { query }) => {
  const all = await loadFundings(tx)
  const items = kept(all, query)
  const operators = new Map(all.map((one) => [one.operatorId, one.operatorName]))
  return done({
    items,
    all: addUp('', items),
    byYear: addUpBy(items, (one) => String(one.year)),
    bySource: addUpBy(items, (one) => one.sourceName),
    byOperator: addUpBy(items, (one) => one.operatorName),
    years: [...new Set(all.map((one) => one.year))].sort(),
    operators: [...operators].map(([id, name]) => ({ id, name })),
  })
}

const columns = [
  { key: 'operatorName', label: 'Opérateur', kind: 'text' },
  { key: 'year', label: 'Année', kind: 'number' },
  { key: 'sourceName', label: 'Source', kind: 'text' },
  { key: 'agreementLabel', label: 'Convention', kind: 'text' },
  { key: 'planned', label: 'Prévu (euros)', kind: 'number' },
  { key: 'paid', label: 'Versé (euros)', kind: 'number' },
  { key: 'note', label: 'Remarque', kind: 'text' },
] as const satisfies readonly Column[]

export const send: TerritoryHandler<typeof exportFundings> = async (context, { body }) =>
  giveList(context, {
    listCode: 'pledges.fundings',
    name: 'financements-des-operateurs',
    format: body.format,
    columns,
    rows: kept(await loadFundings(context.tx), body.filters).map(({ plannedCents, paidCents, ...one }) => ({
      ...{ operatorName: one.operatorName, year: one.year, sourceName: one.sourceName, note: one.note },
      ...{ agreementLabel: one.agreementLabel, planned: plannedCents / 100, paid: paidCents / 100 },
    })),
  })
