/** One equation over named cells, by integer coefficients without zeros. */
type Row = ReadonlyMap<string, bigint>

/** Equations in reduced form: each leads by a cell that no other one holds. */
export type Basis = ReadonlyMap<string, Row>

export const noRows: Basis = new Map()

export const rowOf = (terms: readonly (readonly [string, bigint])[]): Row => {
  const row = new Map<string, bigint>()
  for (const [id, coefficient] of terms) row.set(id, (row.get(id) ?? 0n) + coefficient)
  return withoutZeros(row)
}

/** What is left of a row once the basis is taken away: nothing when it follows from the basis. */
const reduced = (basis: Basis, row: Row): Row => {
  let left = row
  for (const id of row.keys()) {
    const lead = basis.get(id)
    const factor = left.get(id)
    if (lead && factor !== undefined) left = combined(left, lead, id)
  }
  return left
}

/** The cells whose value the equations give, each alone. */
export const settled = (basis: Basis): ReadonlySet<string> =>
  new Set([...basis].flatMap(([id, row]) => (row.size === 1 ? [id] : [])))

/** The basis with one equation more; the same basis when it says nothing new. */
export const addRow = (basis: Basis, row: Row): Basis => {
  const rest = reduced(basis, row)
  const [lead] = rest.keys()
  if (lead === undefined) return basis
  const next = new Map<string, Row>()
  for (const [id, other] of basis) next.set(id, other.has(lead) ? combined(other, rest, lead) : other)
  return next.set(lead, rest)
}

/** `row` with `id` eliminated by `lead`, in whole numbers of no common divisor. */
const combined = (row: Row, lead: Row, id: string): Row => {
  const a = lead.get(id) ?? 1n
  const b = row.get(id) ?? 0n
  const sum = new Map<string, bigint>()
  for (const [key, value] of row) sum.set(key, value * a)
  for (const [key, value] of lead) sum.set(key, (sum.get(key) ?? 0n) - value * b)
  return simplest(withoutZeros(sum))
}

const withoutZeros = (row: Row): Row => new Map([...row].filter(([, value]) => value !== 0n))

const simplest = (row: Row): Row => {
  let divisor = 0n
  for (const value of row.values()) divisor = greatestDivisor(divisor, value < 0n ? -value : value)
  return divisor > 1n ? new Map([...row].map(([id, value]) => [id, value / divisor])) : row
}

const greatestDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestDivisor(b, a % b))
