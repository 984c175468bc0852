/** A value by place: null when its file contradicts itself, absent when the file does not give it. */
export type PlaceValues = ReadonlyMap<string, number | null>

interface PlaceSum {
  /** Null when no place is known: an unknown total is not zero. */
  readonly value: number | null
  readonly known: readonly string[]
  readonly contradictory: readonly string[]
  readonly of: number
}

/** The places of a perimeter added up, with those that are in the sum. */
export const sumPlaces = (places: readonly string[], values: PlaceValues): PlaceSum => {
  const known = places.filter((place) => typeof values.get(place) === 'number')
  const contradictory = places.filter((place) => values.get(place) === null)
  const sum = known.reduce((total, place) => total + (values.get(place) ?? 0), 0)
  return { value: known.length === 0 ? null : sum, known, contradictory, of: places.length }
}

/** The change between two dates in percent with one decimal, over the places known at both; null without any. */
export const changeOver = (
  places: readonly string[],
  before: PlaceValues,
  after: PlaceValues,
): { readonly percent: number | null; readonly places: readonly string[] } => {
  const both = places.filter(
    (place) => typeof before.get(place) === 'number' && typeof after.get(place) === 'number',
  )
  const [from, to] = [sumPlaces(both, before).value, sumPlaces(both, after).value]
  const percent = from && to !== null ? Math.round((1000 * (to - from)) / from) / 10 : null
  return { percent, places: both }
}
