import { readDate } from './read-date.ts'

/** Words and the days that stand beside them in a cell; no last day: it goes on. */
interface ToldPeriod {
  readonly words: string
  readonly from: string
  readonly to: string | null
}

const day = String.raw`(\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{4})`
const period = new RegExp(
  String.raw`^(.+?)[\s:,(]+(?:du\s+|depuis\s+le\s+)?${day}(?:\s*(?:[-–—→]|au|à)\s*${day})?\s*\)?$`,
  'iu',
)

/** `Nom : 01/02/2024 – 30/04/2024 ; Autre : 01/05/2024`; nothing when one part of the cell is written otherwise. */
export const openPeriodsOfCell = (cell: string | undefined): readonly ToldPeriod[] | undefined => {
  const parts = (cell ?? '')
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const read = parts.flatMap((part) => {
    const [, words = '', first = '', last] = period.exec(part) ?? []
    const [from, to] = [readDate(first), last === undefined ? null : readDate(last)]
    return from && to !== undefined ? [{ words: words.trim(), from, to }] : []
  })
  return read.length === parts.length ? read : undefined
}

/** The same, each with its last day. */
export const periodsOfCell = (
  cell: string | undefined,
): readonly (ToldPeriod & { readonly to: string })[] | undefined => {
  const read = openPeriodsOfCell(cell)
  const closed = read?.flatMap(({ to, ...one }) => (to === null ? [] : [{ ...one, to }]))
  return closed?.length === read?.length ? closed : undefined
}
