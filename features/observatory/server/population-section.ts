import type { PortraitFact } from '../contract.ts'
import { sumPlaces } from '../rules/sum-places.ts'
import { makeFact } from './make-fact.ts'
import { inhabitantsOf, type loadPopulation } from './population-store.ts'
import { departementScope, france, type PortraitPlace, perimeterScope } from './portrait-place.ts'
import type { PortraitSources } from './portrait-sources.ts'

/** Inhabitants of the perimeter, then of its EPCI as published, its départements and the country. */
export const populationFacts = (
  place: PortraitPlace,
  { year, rows }: Awaited<ReturnType<typeof loadPopulation>>,
  sources: PortraitSources,
): PortraitFact[] => {
  if (year === null) return []
  const common = { code: 'population.inhabitants', at: String(year), source: 'municipal-population' } as const
  const sum = sumPlaces(place.communeCodes, inhabitantsOf(rows, 'commune'))
  const departements = inhabitantsOf(rows, 'departement')
  const ofEpci = place.epci && inhabitantsOf(rows, 'epci').get(place.epci.siren)
  return [
    makeFact(sources, {
      ...{ ...common, value: sum.value, scope: perimeterScope(place) },
      coverage: { known: sum.known.length, of: sum.of },
      remarks: [sum.known.length < sum.of && 'some-missing'],
    }),
    ...(place.epci && ofEpci != null
      ? [
          makeFact(sources, {
            ...{ ...common, source: 'epci-population', value: ofEpci },
            scope: { kind: 'epci', code: place.epci.siren, label: place.epci.name },
          }),
        ]
      : []),
    ...place.departements.map(({ code, name }) =>
      makeFact(sources, {
        ...{ ...common, value: departements.get(code) ?? null, scope: departementScope(code, name) },
        remarks: [!departements.has(code) && 'some-missing'],
      }),
    ),
    makeFact(sources, { ...common, value: inhabitantsOf(rows, 'france').get('FR') ?? null, scope: france }),
  ]
}
