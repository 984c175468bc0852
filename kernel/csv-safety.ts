// Signs that make a spreadsheet compute a cell, their full-width forms included (OWASP, CSV injection). A text that
// already stands behind apostrophes gets one more, or it would come back without its own.
const STARTS_A_FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/**
 * The cell as it may leave in an export: a text that a spreadsheet would run as a formula gets an
 * apostrophe in front. Numbers, dates and empty cells pass as they are.
 */
export const safeCell = <Cell>(cell: Cell): Cell | string =>
  typeof cell === 'string' && STARTS_A_FORMULA.test(cell) ? `'${cell}` : cell

/** The text of a cell that `safeCell` protected, when such a file comes back; any other is left as it is. */
export const plainCell = (cell: string): string =>
  cell.startsWith("'") && STARTS_A_FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
