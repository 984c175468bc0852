import type { CountTable } from './disclosure.ts'

/**
 * The attack of the tests, written apart from what it attacks: is the value of `id` the same in every table that agrees
 * with what is published? By ranks modulo a prime: `id` is determined when its own equation adds nothing to the others.
 */
export const determined = (table: CountTable, shown: ReadonlySet<string>, id: string): boolean => {
  const ids = Object.keys(table.cells).filter((one) => table.cells[one] !== null)
  const at = new Map(ids.map((one, index) => [one, index]))
  const rowOf = (terms: readonly (readonly [string, number])[]) => {
    const row = new Array<number>(ids.length).fill(0)
    for (const [one, coefficient] of terms) {
      const index = at.get(one)
      if (index !== undefined) row[index] = (coefficient + prime) % prime
    }
    return row
  }
  const equations = [
    ...table.sums
      .filter(({ total, parts }) => at.has(total) && parts.some((part) => at.has(part)))
      .map(({ total, parts }) => rowOf([...parts.map((part) => [part, 1] as const), [total, -1]])),
    ...[...shown].map((one) => rowOf([[one, 1]])),
  ]
  return rank(equations) === rank([...equations, rowOf([[id, 1]])])
}

/** Below 2^26: a product of two rests stays exact. */
const prime = 67_108_859

const rank = (equations: readonly (readonly number[])[]): number => {
  const rows = equations.map((row) => [...row])
  const width = rows[0]?.length ?? 0
  let found = 0
  for (let column = 0; column < width; column += 1) {
    const lead = rows.findIndex((row, index) => index >= found && row[column] !== 0)
    if (lead < 0) continue
    const [row = []] = rows.splice(lead, 1)
    rows.splice(found, 0, row)
    const inverse = power(row[column] ?? 1, prime - 2)
    for (const other of rows.slice(found + 1)) {
      const factor = ((other[column] ?? 0) * inverse) % prime
      if (factor !== 0)
        for (let index = column; index < width; index += 1)
          other[index] = ((other[index] ?? 0) - ((factor * (row[index] ?? 0)) % prime) + prime) % prime
    }
    found += 1
  }
  return found
}

const power = (base: number, exponent: number): number => {
  let result = 1
  let square = base
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % prime
    square = (square * square) % prime
  }
  return result
}
