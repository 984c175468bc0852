/** What one value of a PDF says, as far as it is looked at. */
export interface PdfValue {
  /** Names in the place of a key, and in any other place. */
  readonly keys: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  /** The names that the outermost dictionary gives to its keys: `Type` -> `ObjStm`. */
  readonly own: ReadonlyMap<string, readonly string[]>
  /** Whole numbers of the outermost dictionary, or those of a reference: `First` -> [12], `OpenAction` -> [5, 0]. */
  readonly numbers: ReadonlyMap<string, readonly number[]>
  /** Where the next word begins. */
  readonly end: number
}

const token =
  /[\0\t\n\f\r ]+|%[^\r\n]*|<<|>>|[[\]{}]|\(|<[^<>]*>?|\/([^\0\t\n\f\r ()<>[\]{}/%]*)|[^\0\t\n\f\r ()<>[\]{}/%]+|[\s\S]/y

/** Reads one value, from its first byte to the one that closes it. Strings, comments and escapes are read as such. */
export const readPdfValue = (text: string, from: number, most = text.length): PdfValue => {
  const keys = new Set<string>()
  const names = new Set<string>()
  const own = new Map<string, string[]>()
  const numbers = new Map<string, number[]>()
  const frames: { dictionary: boolean; key: string | undefined; fresh: boolean }[] = []
  let at = from
  while (at < Math.min(text.length, most)) {
    token.lastIndex = at
    const match = token.exec(text)
    if (!match) break
    const [word, name] = match
    at = word === '(' ? endOfString(text, at) : at + word.length
    if (/^[\0\t\n\f\r %]/.test(word)) continue
    const frame = frames.at(-1)
    if (word === '>>' || word === ']') {
      frames.pop()
    } else if (word === '<<' || word === '[') {
      if (frame) frame.fresh = false
      frames.push({ dictionary: word === '<<', key: undefined, fresh: false })
    } else if (name !== undefined) {
      const said = unescapedName(name)
      if (frame?.dictionary && !frame.fresh) {
        keys.add(said)
        frame.key = said
        frame.fresh = true
        continue
      }
      names.add(said)
      if (frames.length <= 2) keep(own, frames[0]?.key, said)
      if (frame) frame.fresh = false
    } else {
      if (frames.length === 1 && /^\d{1,9}$/.test(word)) keep(numbers, frame?.key, Number(word))
      if (frame) frame.fresh = false
    }
    if (frames.length === 0) break
  }
  return { keys, names, own, numbers, end: at }
}

const keep = <Value>(map: Map<string, Value[]>, key: string | undefined, value: Value): void => {
  if (key === undefined) return
  const kept = map.get(key)
  if (kept) kept.push(value)
  else map.set(key, [value])
}

/** `/J#61vaScript` is `/JavaScript`. */
const unescapedName = (name: string): string =>
  name.replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))

const endOfString = (text: string, from: number): number => {
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '\\') at += 1
    else if (sign === '(') depth += 1
    else if (sign === ')') depth -= 1
    if (depth === 0) return at + 1
  }
  return text.length
}
