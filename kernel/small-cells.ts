import { type CountTable, publishedCells } from './disclosure.ts'
import { protectionAt } from './disclosure-rules.ts'

const protection = protectionAt('partners', '2024-01-01')

export interface Cell {
  readonly numerator: number
  readonly denominator: number | null
}

/** Whether a count of persons alone could name someone: it is not published to who may not see the persons. */
export const isSmall = (count: number): boolean => count > 0 && count < protection.smallest

/** A cell is small by either term, or by what separates them: 98 out of 100 tells the two others apart. */
export const isSmallCell = ({ numerator, denominator }: Cell): boolean =>
  isSmall(numerator) ||
  (denominator !== null &&
    (isSmall(denominator) || (numerator <= denominator && isSmall(denominator - numerator))))

/** Which cells of one breakdown may be published beside their total, which is. Same order as given. */
export const publishable = (cells: readonly Cell[]): boolean[] => {
  const shown = publishedCells(linesTable(cells), protection)
  return cells.map((_, index) => shown.has(`numerator ${index}`))
}

/**
 * Which counts may be published where other screens show sums of the same group: the counts of a group are shown or kept
 * back together, the others stand alone.
 */
export const publishableTogether = (
  counts: Readonly<Record<string, number>>,
  groups: readonly (readonly string[])[],
): ReadonlySet<string> => publishedCells({ cells: counts, sums: [], together: groups }, protection)

/** Both terms of each line and what separates them, with the totals of all three. */
const linesTable = (lines: readonly Cell[]): CountTable => {
  const cells: Record<string, number> = {}
  const sums: { total: string; parts: string[] }[] = []
  const together = lines.map(({ numerator, denominator }, index) => {
    cells[`numerator ${index}`] = numerator
    if (denominator === null) return [`numerator ${index}`]
    cells[`denominator ${index}`] = denominator
    if (numerator > denominator) return [`numerator ${index}`, `denominator ${index}`]
    cells[`others ${index}`] = denominator - numerator
    sums.push({ total: `denominator ${index}`, parts: [`numerator ${index}`, `others ${index}`] })
    return [`numerator ${index}`, `denominator ${index}`, `others ${index}`]
  })
  const alreadyShown = ['numerator', 'denominator', 'others'].filter((term) => {
    const parts = Object.keys(cells).filter((id) => id.startsWith(`${term} `))
    if (parts.length === 0) return false
    cells[term] = parts.reduce((sum, id) => sum + (cells[id] ?? 0), 0)
    sums.push({ total: term, parts })
    return true
  })
  return { cells, sums, together, alreadyShown }
}
