/** One equation over named cells, by whole coefficients without zeros. */
type Row = Map<string, number>
type Terms = readonly (readonly [string, number])[]

/** Equations in reduced form, to which what is known of cells is added one by one. */
interface Equations {
  /**
   * Takes the value of a cell as known. `settled`: the cells that became computable with it, itself included; `isExact`:
   * false when a coefficient outgrew whole numbers, and nothing may be concluded; `undo` takes it back.
   */
  readonly know: (id: string) => {
    readonly settled: readonly string[]
    readonly isExact: boolean
    readonly undo: () => void
  }
}

/** `turnOf`: when the value of a cell will be told, from zero; the greatest for those that never are. */
export const equationsOf = (rows: readonly Terms[], turnOf: (id: string) => number): Equations => {
  /** Each row leads by a cell that no other one holds. */
  const leads = new Map<string, Row>()
  /** By cell: the leads of the rows that hold it. */
  const holders = new Map<string, Set<string>>()
  let journal: (() => void)[] = []
  let isExact = true
  const holdersOf = (id: string): Set<string> => {
    const known = holders.get(id)
    if (known) return known
    const made = new Set<string>()
    holders.set(id, made)
    return made
  }
  const put = (lead: string, row: Row | undefined): void => {
    const former = leads.get(lead)
    for (const id of former?.keys() ?? []) if (!row?.has(id)) holders.get(id)?.delete(lead)
    for (const id of row?.keys() ?? []) if (!former?.has(id)) holdersOf(id).add(lead)
    if (row) leads.set(lead, row)
    else leads.delete(lead)
  }
  const write = (lead: string, row: Row): void => {
    const former = leads.get(lead)
    journal.push(() => put(lead, former))
    put(lead, row)
  }
  const dropFrom = (lead: string, id: string): void => {
    const row = leads.get(lead)
    const coefficient = row?.get(id)
    if (!row || coefficient === undefined) return
    row.delete(id)
    holdersOf(id).delete(lead)
    journal.push(() => {
      row.set(id, coefficient)
      holdersOf(id).add(lead)
    })
  }
  const combined = (row: Row, lead: Row, id: string): Row => {
    const sum = combination(row, lead, id)
    for (const value of sum.values()) if (!Number.isSafeInteger(value)) isExact = false
    return sum
  }
  /** Any of its cells may lead: the one told last, whose row is then not made again at each value. */
  const leadFor = (row: Row): string | undefined => {
    let lead: string | undefined
    let last = -1
    for (const id of row.keys()) {
      const turn = turnOf(id)
      if (turn <= last) continue
      ;[lead, last] = [id, turn]
    }
    return lead
  }
  /** Adds an equation that no lead is in. */
  const add = (row: Row): string[] => {
    const lead = leadFor(row)
    if (lead === undefined) return []
    const others = [...holdersOf(lead)]
    for (const other of others) {
      if (row.size === 1) dropFrom(other, lead)
      else write(other, combined(leads.get(other) ?? row, row, lead))
    }
    write(lead, row)
    return [lead, ...others]
  }
  for (const terms of rows) {
    let rest: Row = new Map(terms)
    for (const id of [...rest.keys()]) {
      const lead = leads.get(id)
      if (lead && rest.has(id)) rest = combined(rest, lead, id)
    }
    add(rest)
  }
  const startsExact = isExact
  return {
    know: (id) => {
      journal = []
      isExact = startsExact
      const own = leads.get(id)
      let touched: string[] = []
      if (!own) touched = add(new Map([[id, 1]]))
      else if (own.size > 1) {
        const rest = new Map(own)
        rest.delete(id)
        write(id, new Map([[id, 1]]))
        touched = [id, ...add(rest)]
      }
      const made = journal
      return {
        settled: touched.filter((one) => leads.get(one)?.size === 1),
        isExact,
        undo: () => {
          for (const takeBack of made.toReversed()) takeBack()
        },
      }
    },
  }
}

/** `row` with `id` eliminated by `lead`, by coefficients of no common divisor. */
const combination = (row: Row, lead: Row, id: string): Row => {
  const a = lead.get(id) ?? 1
  const b = row.get(id) ?? 0
  const sum: Row = new Map()
  for (const [key, value] of row) if (key !== id) sum.set(key, value * a)
  for (const [key, value] of lead) {
    if (key === id) continue
    const next = (sum.get(key) ?? 0) - value * b
    if (next === 0) sum.delete(key)
    else sum.set(key, next)
  }
  let divisor = 0
  for (const value of sum.values()) {
    divisor = greatestDivisor(divisor, Math.abs(value))
    if (divisor === 1) return sum
  }
  for (const [key, value] of sum) sum.set(key, value / divisor)
  return sum
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b))
