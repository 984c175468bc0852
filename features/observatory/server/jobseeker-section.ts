import type { CalendarDate } from '#kernel/dates.ts'
import type { JobseekerMonth, PortraitCommune, PortraitFact } from '../contract.ts'
import { percentOf } from '../rules/published-cells.ts'
import { breaksOf, isAcrossBreak } from '../rules/series-breaks.ts'
import { changeOver, type PlaceValues, sumPlaces } from '../rules/sum-places.ts'
import type { FranceMonth, JobseekerRow } from './jobseeker-store.ts'
import { makeFact } from './make-fact.ts'
import { departementScope, france, type PortraitPlace, perimeterScope } from './portrait-place.ts'
import type { PortraitSources } from './portrait-sources.ts'

/** Départements and collectivities with their own row in the country's total. */
const DEPARTEMENTS = 101
const source = 'jobseekers'

interface JobseekerRows {
  readonly rows: readonly JobseekerRow[]
  readonly france: readonly FranceMonth[]
  readonly inhabitants: PlaceValues
}

const valuesAt = (rows: readonly JobseekerRow[], level: string, month: CalendarDate): PlaceValues =>
  new Map(
    rows
      .filter((row) => row.level === level && row.month === month)
      .map((row) => [row.code, row.registered] as const),
  )

const yearBefore = (month: CalendarDate): CalendarDate => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`

/** Registered jobseekers of the latest month, their change over a year, and what the sum covers. */
export const jobseekerFacts = (
  place: PortraitPlace,
  { rows, france: months, inhabitants }: JobseekerRows,
  sources: PortraitSources,
): PortraitFact[] => {
  const last = months.at(-1)
  if (!last) return []
  const { month } = last
  const [at, comparability] = [month.slice(0, 7), breaksOf('jobseekers').map((one) => one.code)]
  const common = { at, source, comparability }
  const before = yearBefore(month)
  const communes = valuesAt(rows, 'commune', month)
  const sum = sumPlaces(place.communeCodes, communes)
  const isBroken = isAcrossBreak('jobseekers', before, month)
  const scope = perimeterScope(place)
  const change = changeOver(place.communeCodes, valuesAt(rows, 'commune', before), communes)
  const departements = valuesAt(rows, 'departement', month)
  const earlier = valuesAt(rows, 'departement', before)
  const past = months.find((one) => one.month === before)
  const covered = sumPlaces(sum.known, inhabitants)
  const all = sumPlaces(place.communeCodes, inhabitants)
  const registered = 'jobseekers.registered'
  const yearChange = 'jobseekers.year-change'
  return [
    makeFact(sources, {
      ...{ ...common, code: registered, scope, value: sum.value },
      coverage: { known: sum.known.length, of: sum.of },
      remarks: [
        sum.known.length === 1 ? 'rounded' : 'sum-of-rounded',
        sum.known.length < sum.of && 'some-missing',
        sum.contradictory.length > 0 && 'contradictory',
      ],
    }),
    makeFact(sources, {
      ...{ ...common, code: 'jobseekers.covered-inhabitants', scope },
      value: percentOf(covered.value, all.value),
    }),
    makeFact(sources, {
      ...{ ...common, code: yearChange, scope, value: isBroken ? null : change.percent },
      coverage: { known: change.places.length, of: sum.of },
      remarks: ['same-places', isBroken && 'across-break'],
    }),
    ...place.departements.flatMap(({ code, name }) => {
      const here = { ...common, scope: departementScope(code, name) }
      const percent = changeOver([code], earlier, departements).percent
      return [
        makeFact(sources, {
          ...{ ...here, code: registered, value: departements.get(code) ?? null },
          remarks: ['rounded', !departements.has(code) && 'some-missing'],
        }),
        makeFact(sources, {
          ...{ ...here, code: yearChange, value: isBroken ? null : percent },
          remarks: [isBroken && 'across-break'],
        }),
      ]
    }),
    makeFact(sources, {
      ...{ ...common, code: registered, scope: france, value: last.registered },
      coverage: { known: last.departements, of: DEPARTEMENTS },
      remarks: ['sum-of-rounded', last.departements < DEPARTEMENTS && 'some-missing'],
    }),
    makeFact(sources, {
      ...{ ...common, code: yearChange, scope: france, value: isBroken ? null : franceChange(past, last) },
      remarks: [isBroken && 'across-break'],
    }),
  ]
}

/** Only over the same number of départements: a missing one would read as a fall. */
const franceChange = (past: FranceMonth | undefined, last: FranceMonth): number | null =>
  past?.registered && last.registered !== null && past.departements === last.departements
    ? Math.round((1000 * (last.registered - past.registered)) / past.registered) / 10
    : null

/** The perimeter, its départements and the country, month by month. */
export const jobseekerMonths = (
  place: PortraitPlace,
  { rows, france: months }: JobseekerRows,
): JobseekerMonth[] => {
  const byMonth = Map.groupBy(rows, (row) => row.month)
  return months.map(({ month, registered }) => {
    const here = byMonth.get(month) ?? []
    const sum = sumPlaces(place.communeCodes, valuesAt(here, 'commune', month))
    const departements = valuesAt(here, 'departement', month)
    return {
      month,
      registered: sum.value,
      communes: sum.known.length,
      departements: place.departements.map(({ code }) => ({
        code,
        registered: departements.get(code) ?? null,
      })),
      france: registered,
    }
  })
}

/** Commune by commune, what is known: nothing is not zero. */
export const communeLines = (
  place: PortraitPlace,
  { rows, france: months, inhabitants }: JobseekerRows,
): PortraitCommune[] => {
  const registered = valuesAt(rows, 'commune', months.at(-1)?.month ?? '')
  return place.communes.map(({ code, name }) => ({
    ...{ code, name },
    inhabitants: inhabitants.get(code) ?? null,
    registered: registered.get(code) ?? null,
    state: !registered.has(code)
      ? 'not-published'
      : registered.get(code) === null
        ? 'contradictory'
        : 'published',
  }))
}
