export const budgetKinds = ['investment', 'operation'] as const
export const budgetStages = ['planned', 'spent'] as const
export type BudgetKind = (typeof budgetKinds)[number]
export type BudgetStage = (typeof budgetStages)[number]

export interface CountedLine {
  readonly kind: BudgetKind
  readonly stage: BudgetStage
  readonly year: number
  readonly funderName: string
  readonly amountCents: number
}

export interface Amounts {
  readonly planned: number
  readonly spent: number
}

export interface BudgetTotals {
  readonly years: readonly number[]
  readonly byFunder: readonly {
    readonly funderName: string
    /** In the order of `years`. */
    readonly years: readonly Amounts[]
    readonly total: Amounts
  }[]
  readonly byYear: readonly Amounts[]
  readonly byKind: Readonly<Record<BudgetKind, Amounts>>
  readonly total: Amounts
}

/** In cents. */
export const sumOf = (lines: readonly Pick<CountedLine, 'stage' | 'amountCents'>[]): Amounts => {
  const of = (stage: BudgetStage) =>
    lines.reduce((sum, line) => (line.stage === stage ? sum + line.amountCents : sum), 0)
  return { planned: of('planned'), spent: of('spent') }
}

/** The years of amounts that the plan does not last, in order: paid before or after it, or typed wrong. */
export const yearsOutside = (
  lines: readonly Pick<CountedLine, 'year'>[],
  { startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string },
): number[] => {
  const [first, last] = [Number(startsOn.slice(0, 4)), Number(endsOn.slice(0, 4))]
  const outside = lines.map(({ year }) => year).filter((year) => year < first || year > last)
  return [...new Set(outside)].toSorted((one, other) => one - other)
}

/** Who pays what and when, planned and spent. A total is always added up from the lines, never written. */
export const budgetTotals = (lines: readonly CountedLine[]): BudgetTotals => {
  const years = [...new Set(lines.map(({ year }) => year))].toSorted((a, b) => a - b)
  const funders = [...new Set(lines.map(({ funderName }) => funderName))].toSorted((a, b) =>
    a.localeCompare(b, 'fr'),
  )
  return {
    years,
    byFunder: funders.map((funderName) => {
      const own = lines.filter((line) => line.funderName === funderName)
      return {
        funderName,
        years: years.map((year) => sumOf(own.filter((line) => line.year === year))),
        total: sumOf(own),
      }
    }),
    byYear: years.map((year) => sumOf(lines.filter((line) => line.year === year))),
    byKind: {
      investment: sumOf(lines.filter(({ kind }) => kind === 'investment')),
      operation: sumOf(lines.filter(({ kind }) => kind === 'operation')),
    },
    total: sumOf(lines),
  }
}
