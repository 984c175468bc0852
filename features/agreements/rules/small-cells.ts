import { type Cell, isSmall, isSmallCell, publishableTogether } from '#kernel/small-cells.ts'
import type { Unit } from '../contract/codes.ts'
import type { Fact, FactCode } from './indicator.ts'

/** The persons that a measure counts: those of « persons for one full-time job » are above the line, jobs are below. */
export const personsCounted = (unit: Unit, { numerator, denominator }: Cell): Cell => ({
  numerator,
  denominator: unit === 'persons' ? null : denominator,
})

/** Side figures that give one another away: when one of a group is small, the whole group stays in. */
const factGroups: readonly (readonly FactCode[])[] = [
  ['employment', 'training', 'other-dynamic', 'negative', 'reorientation'],
  ['neutral', 'all-exits', 'rate-all-exits'],
  ['unknown', 'reached'],
]
/** Not counts of persons: nothing small about them. */
const notCounts: readonly FactCode[] = ['rate-all-exits', 'p90']

/** The side figures that may be published to who may not see the persons. */
export const publishableFacts = (facts: readonly Fact[]): Fact[] => {
  const counts = facts.filter(({ code }) => !notCounts.includes(code))
  const shown = publishableTogether(
    Object.fromEntries(counts.map(({ code, value }) => [code, value])),
    factGroups,
  )
  const keptBack = factGroups.filter((group) =>
    counts.some(({ code }) => group.includes(code) && !shown.has(code)),
  )
  return facts.filter(({ code }) =>
    notCounts.includes(code) ? !keptBack.some((group) => group.includes(code)) : shown.has(code),
  )
}

/** Exits by class beside their sum: none of the classes when one of them could name someone. */
export const publishableExits = <Classes extends { readonly all: number }>(
  exits: Classes,
): { [Key in keyof Classes]: Classes[Key] | null } & { all: number } => {
  const { all, ...classes } = exits
  const counts = classes as Readonly<Record<string, number>>
  const isShown = publishableTogether(counts, [Object.keys(counts)]).size > 0
  const shown = isShown ? classes : Object.fromEntries(Object.keys(classes).map((key) => [key, null]))
  return { ...shown, all } as { [Key in keyof Classes]: Classes[Key] | null } & { all: number }
}

/** Whether a figure that counts persons could name someone: by its terms when it has some, else by itself. */
export const isSmallGiven = (figure: {
  readonly unit?: Unit | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
}): boolean => {
  const { unit, numerator, denominator, value } = figure
  if (numerator === null) return value !== null && isSmall(value)
  return isSmallCell(personsCounted(unit ?? 'count', { numerator, denominator }))
}
