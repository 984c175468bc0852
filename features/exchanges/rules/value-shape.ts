const MOST = 30

/** What a refused cell looked like without saying what it held: `12/13/2004` -> `00/00/0000`, `Léa` -> `aaa`. */
export const valueShape = (text: string): string => {
  const shape = text.replace(/\p{N}/gu, '0').replace(/\p{L}\p{M}*/gu, 'a')
  return shape.length > MOST ? `${shape.slice(0, MOST)}…` : shape
}

/** What was read and refused for what it says, e.g. too young, is not told by how it was written. */
export const tellsShape = (code: string): boolean => code.endsWith('-unreadable')

/** Where a cell stands in a spreadsheet: column 0 of line 2 is `A2`, column 27 is `AB2`. */
export const cellAddress = (column: number, line: number): string => {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${line}`
}
