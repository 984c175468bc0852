import { plainCell } from '#kernel/csv-safety.ts'
import { typedText } from '#kernel/typed-text.ts'

const NOTHING = new Set(['null', '#n/a', 'n/a', '(null)', 'nan'])
const SPACES = /[\s\u00a0\u202f]+/g

/** A cell as text whatever the file gave: a spreadsheet's date becomes `YYYY-MM-DD`, `NULL` and blanks become ''. */
export const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non'
  const text = plainCell(typedText(String(cell)).replace(SPACES, ' ').trim())
  return NOTHING.has(text.toLowerCase()) ? '' : text
}
