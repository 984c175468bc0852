import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { type Portrait, type PortraitFact, type SectionCode, sectionCodes } from '../contract.ts'
import { sourceOfZone, zoneKindNames } from '../rules/section-sources.ts'
import { breaksOf } from '../rules/series-breaks.ts'
import { communeLines, jobseekerFacts, jobseekerMonths } from './jobseeker-section.ts'
import { everyMonth, loadFranceMonths, loadJobseekers } from './jobseeker-store.ts'
import { makeFact } from './make-fact.ts'
import { populationFacts } from './population-section.ts'
import { inhabitantsOf, loadPopulation } from './population-store.ts'
import { departementScope, loadPlace, type PortraitPlace, perimeterScope } from './portrait-place.ts'
import { loadSources, type PortraitSources } from './portrait-sources.ts'
import { recruitmentFacts } from './recruitment-section.ts'
import { loadRecruitment, loadRecruitmentSums } from './recruitment-store.ts'
import { loadRates, type RateRow } from './unemployment-store.ts'

/** The portrait of the transaction's territory over its perimeter of a day. */
export const drawPortrait = async (tx: TerritoryTransaction, on: CalendarDate): Promise<Portrait> => {
  const place = await loadPlace(tx, on)
  const sources = await loadSources(tx)
  const departementCodes = place.departements.map((one) => one.code)
  const population = await loadPopulation(tx, place.communeCodes, departementCodes, place.epci?.siren)
  const rows = await loadJobseekers(tx, place.communeCodes, departementCodes)
  const jobseekers = {
    rows,
    france: everyMonth(rows, await loadFranceMonths(tx)),
    inhabitants: inhabitantsOf(population.rows, 'commune'),
  }
  const basins = place.zones.filter((zone) => zone.kind === 'bmo-basin').map((zone) => zone.code)
  const { year, lines } = await loadRecruitment(tx, basins)
  const sums = year === null ? [] : await loadRecruitmentSums(tx, year, departementCodes)
  const rates = await loadRates(tx, departementCodes)
  const facts: Readonly<Record<SectionCode, PortraitFact[]>> = {
    population: populationFacts(place, population, sources),
    jobseekers: jobseekerFacts(place, jobseekers, sources),
    recruitment: recruitmentFacts({ year, lines, sums }, sources),
    unemployment: rateFacts(rates, sources),
    programmes: zoneFacts(place, sources),
  }
  return {
    ...{ on, perimeter: place.perimeter, rates },
    sections: sectionCodes.map((code) => ({
      ...{ code, facts: facts[code], sources: sources.inSection(code), breaks: breaksOf(code) },
    })),
    communes: communeLines(place, jobseekers),
    months: jobseekerMonths(place, jobseekers),
    jobs: lines.map(({ departementLabel: _, ...line }) => line),
    zones: place.zones.map(({ kind, code, label, isProgramme, communeCodes }) => ({
      ...{ kind, code, label, isProgramme, communes: communeCodes.length },
    })),
  }
}

/** The rate of the latest year, told as of the département. */
const rateFacts = (rates: readonly RateRow[], sources: PortraitSources): PortraitFact[] =>
  [...Map.groupBy(rates, (rate) => rate.departementCode).values()].flatMap((of) => {
    const last = of.at(-1)
    if (!last) return []
    const scope = departementScope(last.departementCode, last.label)
    const common = { code: 'unemployment.rate', source: 'unemployment-rates', scope } as const
    const [at, value] = [String(last.year), last.tenths / 10]
    return [makeFact(sources, { ...common, at, value, remarks: ['departement-only'] })]
  })

const zoneFacts = (place: PortraitPlace, sources: PortraitSources): PortraitFact[] =>
  place.zones.map(({ kind, label, communeCodes }) =>
    makeFact(sources, {
      ...{
        code: 'zone.communes',
        label: [zoneKindNames[kind] ?? [], label].flat().join(' '),
        at: place.on,
        scope: perimeterScope(place),
      },
      ...{ source: sourceOfZone(kind), value: communeCodes.length },
      coverage: { known: communeCodes.length, of: place.communeCodes.length },
      comparability: kind === 'employment-zone' ? breaksOf('programmes').map((one) => one.code) : [],
    }),
  )
