import type { Figure } from '../contract/figures.ts'

export const moves = ['same', 'moved', 'not-comparable', 'added', 'removed'] as const
export type Move = (typeof moves)[number]

export interface FigureDifference {
  readonly label: string
  readonly before: Figure | null
  readonly after: Figure | null
  readonly move: Move
}

const keyOf = ({ source, code }: Figure): string => `${source} ${code}`

/** Each figure once, by its reference: where it stands in the text, and how many times, is not a difference. */
const byReference = (figures: readonly Figure[]): ReadonlyMap<string, Figure> =>
  new Map(figures.map((figure) => [keyOf(figure), figure]))

/**
 * How figures moved between two versions. A value that is unknown on one side is never read as zero: the two are not
 * comparable, and neither are two units.
 */
export const compareFigures = (before: readonly Figure[], after: readonly Figure[]): FigureDifference[] => {
  const [former, latter] = [byReference(before), byReference(after)]
  return [...new Set([...latter.keys(), ...former.keys()])].flatMap((key) => {
    const [one, other] = [former.get(key) ?? null, latter.get(key) ?? null]
    const named = other ?? one
    return named ? [{ label: named.label, before: one, after: other, move: moveOf(one, other) }] : []
  })
}

const moveOf = (before: Figure | null, after: Figure | null): Move => {
  if (!before) return 'added'
  if (!after) return 'removed'
  if (before.value === null || after.value === null)
    return before.state === after.state ? 'same' : 'not-comparable'
  // Of an older version, whose unit given by hand was not kept.
  if (before.unit !== after.unit && before.unit !== 'amount') return 'not-comparable'
  return before.value === after.value ? 'same' : 'moved'
}
