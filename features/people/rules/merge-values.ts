/** V17 of the field notes: how long two files that became one may be parted again. */
export const undoDays = 30

/** An address and what was established about it go together: half of one and half of the other would be nobody's. */
const addressValues = [
  'address',
  'postalCode',
  'communeCode',
  'outsideReason',
  'isInQpv',
  'qpvCode',
  'qpvProof',
] as const

/** Names that are chosen as one, under the first of them. */
export const chosenTogether = (name: string): readonly string[] =>
  addressValues.some((one) => one === name) ? addressValues : [name]

type Values = Readonly<Record<string, unknown>>

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
const isSame = (one: unknown, other: unknown): boolean =>
  (isEmpty(one) && isEmpty(other)) || JSON.stringify(one) === JSON.stringify(other)

/** Names of the values that are not the same in both files; nothing written and an empty list are the same. */
export const differingValues = (names: readonly string[], one: Values, other: Values): string[] =>
  names.filter((name) => !isSame(one[name], other[name]))

/** What the kept file lacks and the other has: taken unless somebody chooses otherwise. */
export const takenByDefault = (names: readonly string[], kept: Values, other: Values): string[] =>
  names.filter((name) => !isEmpty(other[name]) && chosenTogether(name).every((one) => isEmpty(kept[one])))

/** Values to give back when the files part: those that stand as the merge wrote them. The others `stayed`. */
export const valuesToGiveBack = (current: Values, former: Values, taken: Values) => {
  const names = Object.keys(taken)
  return {
    back: Object.fromEntries(
      names.filter((name) => isSame(current[name], taken[name])).map((name) => [name, former[name] ?? null]),
    ),
    stayed: names.filter((name) => !isSame(current[name], taken[name])),
  }
}
