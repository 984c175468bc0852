// Signs that make a spreadsheet compute a cell, their full-width forms included (OWASP, CSV injection).
const STARTS_A_FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/**
 * The cell as it may leave in an export: a text that a spreadsheet would run as a formula gets an
 * apostrophe in front. Numbers, dates and empty cells pass as they are.
 */
export const safeCell = <Cell>(cell: Cell): Cell | string =>
  typeof cell === 'string' && STARTS_A_FORMULA.test(cell) ? `'${cell}` : cell
