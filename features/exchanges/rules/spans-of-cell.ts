import { readDate } from './read-date.ts'

/** Words and the two days that stand beside them in a cell. */
export interface ToldPeriod {
  readonly words: string
  readonly from: string
  readonly to: string
}

const day = String.raw`(\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{4})`
const period = new RegExp(String.raw`^(.+?)[\s:,(]+(?:du\s+)?${day}\s*(?:[-–—→]|au|à)\s*${day}\s*\)?$`, 'iu')

/** `Nom : 01/02/2024 – 30/04/2024 ; Autre : …`; nothing when one part of the cell is written otherwise. */
export const periodsOfCell = (cell: string | undefined): readonly ToldPeriod[] | undefined => {
  const parts = (cell ?? '')
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const read = parts.flatMap((part) => {
    const [, words = '', first = '', last = ''] = period.exec(part) ?? []
    const [from, to] = [readDate(first), readDate(last)]
    return from && to ? [{ words: words.trim(), from, to }] : []
  })
  return read.length === parts.length ? read : undefined
}
