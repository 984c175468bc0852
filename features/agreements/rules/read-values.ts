import { parseDate } from '#kernel/dates.ts'
import { containsNir } from '#kernel/nir.ts'
import type { Objective, ValueIssue } from '../contract.ts'
import { type GivenValue, type Part, problemsOfValue } from './given-value.ts'

/** The columns of a file of values; a column « dont … » is a part of the total. */
const columns = {
  objective: 'objectif',
  on: 'date',
  value: 'valeur',
  numerator: 'numérateur',
  denominator: 'dénominateur',
  source: 'source',
  method: 'méthode',
} as const

export const neededColumns: readonly string[] = [columns.objective, columns.on, columns.source]

/** One spelling of a header or of a name: no capital, no accent, single spaces. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").replace(/\s+/gu, ' ').trim().toLowerCase()

export interface FileRow {
  readonly line: number
  /** By the plain spelling of its header. */
  readonly cells: ReadonlyMap<string, { readonly header: string; readonly text: string }>
}

export interface ReadValue extends GivenValue {
  readonly objectiveId: string
  readonly source: string
  readonly method: string | null
  readonly parts: readonly Part[]
}

/** A line of the file: the value that it brings, or each cell that cannot be read and why. */
export const readValueRow = (
  row: FileRow,
  objectives: readonly Objective[],
  today: string,
): { readonly value?: ReadValue; readonly issues: readonly ValueIssue[] } => {
  const issues: ValueIssue[] = []
  const tell = (column: string, code: string, value = '') =>
    issues.push({ line: row.line, column, code, value: value.slice(0, 80) })
  const cell = (column: string): string => row.cells.get(plain(column))?.text.trim() ?? ''
  const number = (column: string): number | null => {
    const text = cell(column)
    if (text === '') return null
    const read = numberOf(text)
    if (read === undefined) tell(column, 'not-a-number', text)
    return read ?? null
  }
  const objective = namedObjective(cell(columns.objective), cell(columns.on), objectives, tell)
  const on = parseDate(cell(columns.on))
  if (!on) tell(columns.on, 'not-a-date', cell(columns.on))
  const source = cell(columns.source)
  if (source === '' || source.length > 200) tell(columns.source, source ? 'too-long' : 'cell-missing')
  // R3, in each text that would be kept; not shown again either.
  for (const column of [columns.source, columns.method])
    if (containsNir(cell(column))) tell(column, 'nir-refused')
  const given = {
    on: on ?? today,
    value: number(columns.value),
    numerator: number(columns.numerator),
    denominator: number(columns.denominator),
  }
  const parts = [...row.cells.values()].flatMap(({ header, text }) => {
    if (!plain(header).startsWith('dont ') || text.trim() === '') return []
    const value = numberOf(text)
    if (containsNir(header)) tell('dont', 'nir-refused')
    if (value === undefined) tell(header, 'not-a-number', text)
    return value === undefined ? [] : [{ label: header.trim().slice(5, 65), value }]
  })
  if (objective?.measured && on && issues.length === 0)
    for (const { pointer, code } of problemsOfValue(
      given,
      {
        ...{ isRate: objective.measured.isRate, countsPersons: objective.measured.countsPersons },
        ...{ period: objective.period, today },
      },
      parts,
    )) {
      const column = columnOf(pointer, parts)
      tell(column, code, cell(column))
    }
  if (issues.length > 0 || !objective) return { issues }
  const method = cell(columns.method).slice(0, 500) || null
  return { issues, value: { ...given, objectiveId: objective.id, source, method, parts } }
}

const columnOf = (pointer: string, parts: readonly Part[]): string =>
  pointer === '/parts'
    ? `dont ${parts[0]?.label ?? ''}`
    : pointer === '/on'
      ? columns.on
      : columns[pointer.slice(1) as keyof typeof columns]

/** By its name; of two that bear the same, the one whose period holds the date. */
const namedObjective = (
  name: string,
  date: string,
  objectives: readonly Objective[],
  tell: (column: string, code: string, value: string) => void,
): Objective | undefined => {
  const named = objectives.filter(({ label }) => plain(label) === plain(name))
  const on = parseDate(date)
  const held = named.filter(({ period }) => on !== undefined && period.from <= on && on <= period.to)
  const found = named.length > 1 && held.length > 0 ? held : named
  const [one] = found
  if (!one) tell(columns.objective, 'unknown-objective', name)
  else if (found.length > 1) tell(columns.objective, 'ambiguous-objective', name)
  else if (one.kind !== 'manual') tell(columns.objective, 'counted-objective', name)
  return one
}

/** « 12 345,5 » as people write it. */
const numberOf = (text: string): number | undefined => {
  const bare = text.replace(/[\s\u00a0\u202f%€]/gu, '').replace(',', '.')
  return /^-?\d+(\.\d+)?$/u.test(bare) ? Number(bare) : undefined
}
