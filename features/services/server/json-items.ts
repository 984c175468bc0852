/** An item of a list with the line of the file on which it begins; `row` is absent when it cannot be read. */
export interface ListItem {
  readonly line: number
  readonly row: Readonly<Record<string, unknown>> | undefined
}

const [QUOTE, ESCAPE, NEW_LINE] = [0x22, 0x5c, 0x0a]
const [OPEN_LIST, OPEN, CLOSE] = [0x5b, 0x7b, 0x7d]
const longestItem = 1_000_000

/** Whether the bytes begin as JSON does. */
export const isJson = (content: Buffer): boolean =>
  /^(?:\uFEFF)?\s*[[{]/.test(content.subarray(0, 200).toString('utf8'))

/**
 * The objects of the first list of a JSON text, `[{…}]` or `{"items": [{…}]}`, one at a time: the whole text never
 * stands in memory as values. Gives undefined, once, when the text ends in the middle of an object.
 */
export function* jsonItems(content: Buffer): Generator<ListItem | undefined> {
  const first = firstList(content)
  let [depth, start, line, startLine] = [0, 0, 1 + first.lines, 0]
  let [inText, escaped] = [false, false]
  for (let at = first.at; at < content.length; at += 1) {
    const sign = content[at]
    if (sign === NEW_LINE) line += 1
    if (inText) {
      if (escaped) escaped = false
      else if (sign === ESCAPE) escaped = true
      else if (sign === QUOTE) inText = false
    } else if (sign === QUOTE) inText = true
    else if (sign === OPEN) {
      if (depth === 0) [start, startLine] = [at, line]
      depth += 1
    } else if (sign === CLOSE && depth > 0) {
      depth -= 1
      if (depth === 0) yield { line: startLine, row: objectIn(content.subarray(start, at + 1)) }
    }
  }
  if (depth > 0 || inText) yield undefined
}

const firstList = (content: Buffer): { readonly at: number; readonly lines: number } => {
  const at = Math.max(0, content.indexOf(OPEN_LIST))
  let lines = 0
  for (let before = 0; before < at; before += 1) if (content[before] === NEW_LINE) lines += 1
  return { at, lines }
}

const objectIn = (bytes: Buffer): ListItem['row'] => {
  if (bytes.length > longestItem) return undefined
  try {
    return JSON.parse(bytes.toString('utf8')) as Record<string, unknown>
  } catch {
    return undefined
  }
}
