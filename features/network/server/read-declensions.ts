import { indicatorOf } from '#features/agreements/server/public.ts'
import { protectionAt } from '#kernel/disclosure-rules.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Input, Reply } from '#platform/contract/route.ts'
import { scopeOf } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { OwnDeclension, readDeclensions } from '../contract.ts'
import { type AskedIndicator, consolidate } from '../rules/consolidate.ts'
import { type OwnRow, ownRows } from './own-declension-store.ts'
import { isPublic } from './publication-store.ts'

export const showDeclensions = async (
  context: Context,
  { params: { agreementId } }: Input<typeof readDeclensions>,
): Promise<Result<Reply<typeof readDeclensions>>> =>
  (await isPublic(context.tx, agreementId)) === undefined
    ? refuse('not-found')
    : done({ items: await declensionsOf(context, { agreementId }) })

/** The declensions of this territory; who may not open a figure on its persons reads it protected. */
export const declensionsOf = async (
  { tx, actor, today }: Pick<Context, 'tx' | 'actor' | 'today'>,
  of: { readonly frameworkId?: string; readonly agreementId?: string },
): Promise<OwnDeclension[]> => {
  const rows = await ownRows(tx, of, today)
  const seesPersons = scopeOf(actor, 'figures.persons') === 'territory'
  const shown = seesPersons ? undefined : protectedFigures(rows, today)
  return [...Map.groupBy(rows, ({ declensionId }) => declensionId).values()].flatMap((own) => {
    const [first] = own
    if (!first) return []
    const { declensionId: id, agreementId, agreementLabel, framework } = first
    return [
      { id, agreementId, agreementLabel, framework, indicators: own.map((row) => indicator(row, shown)) },
    ]
  })
}

type Figure = OwnDeclension['indicators'][number]['figure']

const keyOf = ({ declensionId, indicatorId }: Pick<OwnRow, 'declensionId' | 'indicatorId'>): string =>
  `${declensionId} ${indicatorId}`

const indicator = (row: OwnRow, shown: ReadonlyMap<string, Figure> | undefined) => ({
  ...{ indicatorId: row.indicatorId, label: row.label, unit: indicatorOf(row.indicatorCode).unit },
  ...{ from: row.from, to: row.to, baseline: row.baseline, national: row.national },
  target: { min: row.targetMin, max: row.targetMax },
  figure: shown?.get(keyOf(row)) ?? exact(row),
  ...{ asOf: row.asOf, origin: row.origin, source: row.source, isContested: row.isContested },
  objectives: row.objectives,
})

const exact = ({ value, numerator, denominator }: OwnRow): Figure =>
  value === null
    ? { state: 'missing', value: null, numerator: null, denominator: null }
    : { state: 'shown', value, numerator, denominator }

/** By the same service as the page of the network: what could be subtracted is hidden with what is small. */
const protectedFigures = (rows: readonly OwnRow[], today: string): ReadonlyMap<string, Figure> => {
  const asked = new Map(rows.map((row) => [row.indicatorId, askedOf(row)]))
  const contributions = rows.map((row) => ({
    ...row,
    ...{ territoryName: row.agreementLabel, population: null },
  }))
  return new Map(
    consolidate([...asked.values()], contributions, protectionAt('partners', today)).flatMap(
      ({ indicatorId, territories }) =>
        territories.map(({ declensionId, figure }): [string, Figure] => [
          keyOf({ declensionId, indicatorId }),
          figure,
        ]),
    ),
  )
}

const askedOf = ({ indicatorId: id, indicatorCode, from, to }: OwnRow): AskedIndicator => {
  const { unit, family } = indicatorOf(indicatorCode)
  return { id, indicatorCode, from, to, unit, isFlow: family !== 'population' }
}
