/** Below it a cell could name someone: it is not published to who may not see the persons. */
const smallestCell = 5

export interface Cell {
  readonly numerator: number
  readonly denominator: number | null
}

/** Whether a count of persons alone could name someone. */
export const isSmall = (count: number): boolean => count > 0 && count < smallestCell

/** A cell is small by either term, or by what separates them: 98 out of 100 tells the two others apart. */
export const isSmallCell = ({ numerator, denominator }: Cell): boolean =>
  isSmall(numerator) ||
  (denominator !== null &&
    (isSmall(denominator) || (numerator <= denominator && isSmall(denominator - numerator))))

/**
 * Which cells of one breakdown may be published beside their total: small ones are kept back, then the next
 * smallest ones, until what is kept back cannot be found again by subtraction (two cells at least, whose sum is not
 * small itself). Same order as given.
 */
export const publishable = (cells: readonly Cell[]): boolean[] => {
  const hidden = new Set(cells.flatMap((cell, index) => (isSmallCell(cell) ? [index] : [])))
  const bySize = cells
    .map((cell, index) => ({ index, size: cell.denominator ?? cell.numerator }))
    .filter(({ size }) => size > 0)
    .toSorted((one, other) => one.size - other.size)
  for (const { index } of bySize) {
    if (hidden.size === 0 || isSafe([...hidden].flatMap((at) => cells[at] ?? []))) break
    hidden.add(index)
  }
  return cells.map((_, index) => !hidden.has(index))
}

const isSafe = (hidden: readonly Cell[]): boolean =>
  hidden.length > 1 &&
  !isSmallCell({
    numerator: hidden.reduce((sum, cell) => sum + cell.numerator, 0),
    denominator: hidden.every((cell) => cell.denominator === null)
      ? null
      : hidden.reduce((sum, cell) => sum + (cell.denominator ?? 0), 0),
  })
