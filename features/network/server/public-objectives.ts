import type { IndicatorCode, Objective } from '#features/agreements/contract.ts'
import {
  type DeclaredValue,
  declaredValues,
  indicatorOf,
  measureTerritory,
  objectivesOf,
} from '#features/agreements/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { protectionAt } from '#kernel/disclosure-rules.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { PublicObjective, ShownFigure, ToldObjective } from '../contract.ts'
import { declaredFigure } from '../rules/declared-figure.ts'
import { type MeasuredFigure, publicFigures } from '../rules/public-figures.ts'

interface At {
  readonly tx: TerritoryTransaction
  readonly timeZone: string
}

interface Of {
  readonly agreementId: string
  readonly schemeId: string | null
  readonly countedTo: CalendarDate
  readonly today: CalendarDate
}

interface Promised {
  readonly objectives: PublicObjective[]
  readonly told: ToldObjective[]
}

/** The objectives of an agreement as anybody may read them: the quantified ones, and those told in words. */
export const publicObjectives = async (at: At, of: Of): Promise<Promised> => {
  const all = await objectivesOf(at.tx, of.agreementId, { day: of.today, timeZone: at.timeZone })
  return {
    objectives: await quantified(
      at,
      of,
      all.filter(({ kind }) => kind !== 'qualitative'),
    ),
    told: all
      .filter(({ kind }) => kind === 'qualitative')
      .map(({ label, article, period }) => ({ label, article, ...period })),
  }
}

/** Counted up to a day, or the last value given. */
const quantified = async (at: At, of: Of, objectives: readonly Objective[]): Promise<PublicObjective[]> => {
  const counted = await countedFigures(at, of, objectives.filter(isComputed))
  const given = await declaredValues(
    at.tx,
    objectives.map(({ id, period }) => ({ id, objectiveId: id, ...period })),
    of.today,
  )
  return objectives.map((one) => {
    const said = given.get(one.id)
    const { label, article, direction, target, period } = one
    return {
      ...{ label, article, direction, target, ...period, isContested: said?.isContested ?? false },
      ...(isComputed(one)
        ? countedPart(one, counted.get(one.id))
        : declaredPart(one, said, protectionAt('public', of.today))),
    }
  })
}

const countedFigures = async (at: At, of: Of, objectives: readonly Computed[]) => {
  const asked = objectives.map((one) => ({ ...one, schemeId: of.schemeId, ...one.period }))
  const measures = await measureTerritory(at, asked, of.countedTo)
  const figures = objectives.map((one): MeasuredFigure => {
    const { unit } = indicatorOf(one.indicatorCode)
    const { numerator = null, denominator = null, value = null } = measures.get(one.id) ?? {}
    return {
      ...{ id: one.id, indicatorCode: one.indicatorCode, isFlow: isFlow(one), unit, filters: one.filters },
      ...{ ...one.period, numerator, denominator, value },
    }
  })
  return publicFigures(figures, protectionAt('public', of.countedTo))
}

const missing: ShownFigure = { state: 'missing', value: null, numerator: null, denominator: null }

const countedPart = (one: Computed, figure: ShownFigure = missing) => {
  const { label, english, formula, formulaEnglish, unit } = indicatorOf(one.indicatorCode)
  const definition = { label, english, formula, formulaEnglish }
  return {
    definition,
    unit,
    unitLabel: null,
    figure,
    isRounded: true,
    origin: 'counted' as const,
    declared: null,
  }
}

/** What it counts is told in the words of who gives it, in their language. */
const declaredPart = (
  { label, measured }: Objective,
  said: DeclaredValue | undefined,
  protection: ReturnType<typeof protectionAt>,
) => {
  const formula = measured?.formula ?? ''
  const value = said ?? { value: null, numerator: null, denominator: null }
  return {
    definition: { label, english: label, formula, formulaEnglish: formula },
    ...(measured?.isRate
      ? { unit: 'share' as const, unitLabel: null }
      : { unit: 'amount' as const, unitLabel: measured?.unit ?? '' }),
    figure: declaredFigure(value, measured?.countsPersons ?? true, protection),
    isRounded: measured?.countsPersons ?? true,
    origin: 'declared' as const,
    declared: said?.on && said.source ? { on: said.on, source: said.source } : null,
  }
}

type Computed = Objective & { readonly indicatorCode: IndicatorCode }

const isComputed = (objective: Objective): objective is Computed => objective.indicatorCode !== null

/** Exits and entries of a period; what stands at its last day does not add up. */
const isFlow = ({ indicatorCode }: Computed): boolean => indicatorOf(indicatorCode).family !== 'population'
