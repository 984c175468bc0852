import type { Unit } from '#features/agreements/contract.ts'
import { type CountTable, type Protection, protectTable, roundedTo } from '#kernel/disclosure.ts'
import type { ShownFigure } from '../contract.ts'
import { type Counted, cellsOf, tableOf } from './counted-persons.ts'

export interface MeasuredFigure extends Counted {
  readonly unit: Unit
  readonly value: number | null
}

const nothing = { value: null, numerator: null, denominator: null }

/** Every figure of an agreement as anybody may read it, protected together; by id. */
export const publicFigures = (
  figures: readonly MeasuredFigure[],
  protection: Protection,
): ReadonlyMap<string, ShownFigure> => {
  const table: CountTable = tableOf(figures)
  const cells = protectTable(table, protection)
  return new Map(
    figures.map((one): [string, ShownFigure] => {
      if (one.value === null) return [one.id, { state: 'missing', ...nothing }]
      const behind = cellsOf(one).map((id) => cells[id]?.kind)
      if (behind.some((kind) => kind !== 'shown')) return [one.id, { state: 'hidden', ...nothing }]
      return [one.id, { state: 'shown', ...roundedFigure(one, protection.roundedTo) }]
    }),
  )
}

/** A rate is divided again from its rounded terms: the exact one would give them back. */
const roundedFigure = (
  { unit, value, numerator, denominator }: MeasuredFigure,
  base: number,
): Omit<ShownFigure, 'state'> => {
  if (unit === 'count') return { value: roundedTo(numerator ?? 0, base), numerator: null, denominator: null }
  if (unit !== 'share') return { value: Math.round(value ?? 0), numerator: null, denominator: null }
  const terms = { numerator: roundedTo(numerator ?? 0, base), denominator: roundedTo(denominator ?? 0, base) }
  return {
    value: terms.denominator > 0 ? Math.round((100 * terms.numerator) / terms.denominator) : null,
    ...terms,
  }
}
