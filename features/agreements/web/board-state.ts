import { useSearchState } from '#platform/web/pages/page-state.ts'
import type { FigureFilters } from '../contract.ts'

/** Names of the filters in the address, in French like the rest of it. */
export const filterParams = {
  commune: 'commune',
  qpv: 'qpv',
  sex: 'sexe',
  age: 'age',
  prescriber: 'prescripteur',
  structure: 'structure',
  team: 'equipe',
} as const satisfies Record<keyof FigureFilters, string>

export type FilterName = keyof typeof filterParams

/** The filters that the address carries: a view is sent to a colleague as a link. */
export const useFilters = (): readonly [
  FigureFilters,
  Readonly<Record<FilterName, (value: string | undefined) => void>>,
] => {
  const commune = useSearchState(filterParams.commune)
  const qpv = useSearchState(filterParams.qpv)
  const sex = useSearchState(filterParams.sex)
  const age = useSearchState(filterParams.age)
  const prescriber = useSearchState(filterParams.prescriber)
  const structure = useSearchState(filterParams.structure)
  const team = useSearchState(filterParams.team)
  const all = { commune, qpv, sex, age, prescriber, structure, team }
  const values = Object.fromEntries(
    Object.entries(all).flatMap(([name, [value]]) => (value ? [[name, value]] : [])),
  ) as FigureFilters
  return [
    values,
    {
      commune: commune[1],
      qpv: qpv[1],
      sex: sex[1],
      age: age[1],
      prescriber: prescriber[1],
      structure: structure[1],
      team: team[1],
    },
  ]
}
