/** Where somebody lives, by the codes that a zone of eligibility may hold. */
export interface Place {
  readonly communeCodes: readonly string[]
  readonly epci: string | null
  readonly departement: string | null
  /** Every département of her region: a service of a region lists them all. */
  readonly regionDepartements: readonly string[]
}

export const coverages = [
  'commune',
  'epci',
  'departement',
  'region',
  'country',
  'unsaid',
  'elsewhere',
] as const
export type Coverage = (typeof coverages)[number]

/** France, as data·inclusion v1 writes it. */
const countryZones = ['france', '99100']

/** The nearest zone by which a service covers a place; `unsaid` when it says none. */
export const coverageOf = (zones: readonly string[], place: Place): Coverage => {
  if (zones.length === 0) return 'unsaid'
  const has = (code: string | null) => code !== null && zones.includes(code)
  if (place.communeCodes.some(has)) return 'commune'
  if (has(place.epci)) return 'epci'
  if (has(place.departement))
    return place.regionDepartements.length > 1 && place.regionDepartements.every(has)
      ? 'region'
      : 'departement'
  return countryZones.some(has) ? 'country' : 'elsewhere'
}

/** The codes of zones that cover a place, the nearest first, as the search asks for them. */
export const zonesOf = (place: Place): readonly (readonly string[])[] => [
  place.communeCodes,
  place.epci ? [place.epci] : [],
  place.departement ? [place.departement] : [],
  countryZones,
]
