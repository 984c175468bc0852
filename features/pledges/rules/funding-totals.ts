import type { Funding, FundingTotal } from '../contract.ts'

type Amounts = Pick<Funding, 'plannedCents' | 'paidCents'>

/** Adds up lines: totals are made of them and never typed. */
export const addUp = (name: string, lines: readonly Amounts[]): FundingTotal => ({
  name,
  plannedCents: lines.reduce((sum, one) => sum + one.plannedCents, 0),
  paidCents: lines.reduce((sum, one) => sum + one.paidCents, 0),
})

/** A total for each name, in the order of the names. */
export const addUpBy = <Line extends Amounts>(
  lines: readonly Line[],
  nameOf: (line: Line) => string,
): FundingTotal[] =>
  [...Map.groupBy(lines, nameOf)]
    .map(([name, some]) => addUp(name, some))
    .sort((one, other) => one.name.localeCompare(other.name, 'fr'))
