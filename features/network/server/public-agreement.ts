import type { IndicatorCode, Objective } from '#features/agreements/contract.ts'
import { indicatorOf, measureTerritory, objectivesOf } from '#features/agreements/server/public.ts'
import { findTerritoryId, loadTerritory } from '#features/territory/server/public.ts'
import { addDays, type CalendarDate, localDate } from '#kernel/dates.ts'
import { protectionAt } from '#kernel/disclosure-rules.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { OpenContext } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { PublicObjective, PublicPage } from '../contract.ts'
import { openLicence } from '../rules/open-data.ts'
import { type MeasuredFigure, publicFigures } from '../rules/public-figures.ts'
import { isPublic, loadPublicAgreement } from './publication-store.ts'

/** What anybody may read; an unknown agreement, a closed one and another territory's are the same: not found. */
export const publicPageOf = async (
  { services, now }: OpenContext,
  { slug, agreementId }: { readonly slug: string; readonly agreementId: string },
): Promise<Result<PublicPage>> => {
  const territoryId = await services.database.withAccounts((tx) => findTerritoryId(tx, slug))
  if (!territoryId) return refuse('not-found')
  return services.database.withTerritory(territoryId, async (tx) => {
    if (!(await isPublic(tx, agreementId))) return refuse('not-found')
    const territory = await loadTerritory(tx, localDate(now, 'UTC'))
    const agreement = await loadPublicAgreement(tx, agreementId)
    if (!territory || !agreement) return refuse('not-found')
    const today = localDate(now, territory.timeZone)
    // The month that is over: what changes from one day to the next cannot be subtracted.
    const countedTo = addDays(`${today.slice(0, 7)}-01`, -1)
    const { schemeId, ...told } = agreement
    const { smallest, roundedTo, source } = protectionAt('public', today)
    return done({
      territory: territory.name,
      ...told,
      countedTo,
      objectives: await publicObjectives(
        { tx, timeZone: territory.timeZone },
        { agreementId, schemeId, countedTo, today },
      ),
      protection: { smallest, roundedTo, source },
      licence: openLicence,
    })
  })
}

const publicObjectives = async (
  at: { readonly tx: TerritoryTransaction; readonly timeZone: string },
  of: {
    readonly agreementId: string
    readonly schemeId: string | null
    readonly countedTo: CalendarDate
    readonly today: CalendarDate
  },
): Promise<PublicObjective[]> => {
  const read = { day: of.today, timeZone: at.timeZone }
  const objectives = (await objectivesOf(at.tx, of.agreementId, read)).filter(isComputed)
  const asked = objectives.map((one) => ({ ...one, schemeId: of.schemeId, ...one.period }))
  const measures = await measureTerritory(at, asked, of.countedTo)
  const figures = objectives.map((one): MeasuredFigure => {
    const { unit } = indicatorOf(one.indicatorCode)
    const measure = measures.get(one.id)
    const { numerator = null, denominator = null, value = null } = measure ?? {}
    return {
      ...{ id: one.id, indicatorCode: one.indicatorCode, isFlow: isFlow(one), unit, filters: one.filters },
      ...{ ...one.period, numerator, denominator, value },
    }
  })
  const shown = publicFigures(figures, protectionAt('public', of.countedTo))
  return objectives.map((one) => {
    const { label, english, formula, formulaEnglish, unit } = indicatorOf(one.indicatorCode)
    return {
      ...{ label: one.label, article: one.article, definition: { label, english, formula, formulaEnglish } },
      ...{ unit, direction: one.direction, target: one.target, ...one.period },
      figure: shown.get(one.id) ?? { state: 'missing', value: null, numerator: null, denominator: null },
    }
  })
}

type Computed = Objective & { readonly indicatorCode: IndicatorCode }

/** What Bassin counts; what others bring is read on their own pages. */
const isComputed = (objective: Objective): objective is Computed => objective.indicatorCode !== null

/** Exits and entries of a period; what stands at its last day does not add up. */
const isFlow = ({ indicatorCode }: Computed): boolean => indicatorOf(indicatorCode).family !== 'population'
