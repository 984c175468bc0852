/**
 * A text as it is given to the writer of XLSX files. In their XML `_x000D_` stands for one UTF-16 unit (ECMA-376, part 1,
 * 22.9.2.19, ST_Xstring): a text that looks so gets its first sign written that way. The writer drops U+FFFD, the sign
 * of what could not be read: a question mark says as much.
 */
export const escapedCell = (text: string): string => {
  const escaped = text.replaceAll('\ufffd', '?').replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  return escaped in {} ? `${escaped}${droppedOnWriting}` : escaped
}

// The writer looks its texts up in a plain object, where it would find what every object has (« constructor »), and
// drops afterwards what XML cannot hold.
const droppedOnWriting = '\u0001'

/** The text that `escapedCell`, or any spreadsheet, wrote. */
export const readableCell = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
