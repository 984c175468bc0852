import type { CalendarDate } from '#kernel/dates.ts'
import { scopeOf } from '#platform/server/actor.ts'
import type { IndicatorRow, IndicatorTerm } from '../contract.ts'
import { type FundingIndicator, fundingIndicators } from '../rules/indicators.ts'
import { type Reading, readerOf } from './funding-access.ts'
import { indicatorFrom, termsOf } from './indicator-sql.ts'

interface Period {
  readonly from: CalendarDate
  readonly to: CalendarDate
}

/** Whoever counts a sensitive answer must be allowed to read it of anybody in the territory. */
const countsSensitive = ({ actor }: Reading): boolean =>
  scopeOf(actor, 'people.read-sensitive') === 'territory'

const valuesOf = (context: Reading, operationId: string, { from, to }: Period) => [
  ...[context.tx.territoryId, ...readerOf(context, 'funding.read')],
  ...[operationId, from, to],
]

const figures = ['counted', 'among', 'missing', 'refused', 'late', 'women', 'men', 'others'] as const
const sexes = { women: `n.sex = 'F'`, men: `n.sex = 'M'`, others: `n.sex = 'X'` } as const

const nothing = {
  ...{ isWithheld: true, counted: null, among: null, women: null, men: null, others: null },
  ...{ missing: null, refused: null, late: null },
}

/** Every indicator of an operation over a period, in one statement. */
export const countIndicators = async (
  context: Reading,
  operationId: string,
  period: Period,
): Promise<IndicatorRow[]> => {
  const all = countsSensitive(context)
  if (all) await context.tx.revealSensitive()
  const shown = fundingIndicators.items.filter((one) => all || !one.isSensitive)
  const counts = shown.flatMap((one) => {
    const terms = termsOf(one)
    if (!terms) return []
    return figures.map((figure) => {
      const condition =
        figure in sexes
          ? `${terms.counted} and ${sexes[figure as keyof typeof sexes]}`
          : terms[figure as IndicatorTerm]
      return `count(*) filter (where ${condition})::int as "${one.code}/${figure}"`
    })
  })
  const [row = {}] = await context.tx.query<Record<string, number>>(
    `select ${counts.join(', ')} ${indicatorFrom(all)}`,
    valuesOf(context, operationId, period),
  )
  return fundingIndicators.items.map(({ code }): IndicatorRow => {
    const figure = (name: (typeof figures)[number]) => row[`${code}/${name}`] ?? null
    if (figure('counted') === null) return { code, ...nothing }
    return {
      ...{ code, isWithheld: false, counted: figure('counted'), among: figure('among') },
      ...{ women: figure('women'), men: figure('men'), others: figure('others') },
      ...{ missing: figure('missing'), refused: figure('refused'), late: figure('late') },
    }
  })
}

interface Behind {
  readonly id: string
  readonly personId: string
  readonly personName: string
  readonly enteredOn: CalendarDate
  readonly exitedOn: CalendarDate | null
  readonly total: number
}

/** The participants of one term, by name. */
export const loadBehind = async (
  context: Reading,
  operationId: string,
  {
    indicator,
    term,
    ...period
  }: Period & { readonly indicator: FundingIndicator; readonly term: IndicatorTerm },
): Promise<Behind[]> => {
  const terms = termsOf(indicator)
  if (!terms) return []
  return context.tx.query(
    `select p.id, p.person_id as "personId", who.family_name || ' ' || who.given_name as "personName",
       p.entered_on as "enteredOn", p.exited_on as "exitedOn", count(*) over ()::int as total
     ${indicatorFrom(false, true)} and ${terms[term]} order by who.family_name, who.given_name, p.id limit 200`,
    valuesOf(context, operationId, period),
  )
}
