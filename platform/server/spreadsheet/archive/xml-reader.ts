/** What a reader of XML hears; element names come without their prefix, attribute names with it. */
export interface XmlListener {
  readonly open: (name: string, attributes: () => ReadonlyMap<string, string>) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

export class BadXml extends Error {}

// A tag or a text longer than this is no cell that somebody typed.
const longestToken = 1_000_000
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Reads XML piece by piece, holding no more than one tag or one text. A DOCTYPE is refused: it may define entities. */
export const xmlReader = (listener: XmlListener): { write: (piece: string) => void; end: () => void } => {
  let rest = ''
  let depth = 0
  const tag = (source: string): void => {
    const closing = source.startsWith('/')
    const alone = source.endsWith('/')
    const inside = source.slice(closing ? 1 : 0, alone ? -1 : undefined)
    const name = /^[^\s]+/.exec(inside)?.[0]
    if (name === undefined) throw new BadXml('tag without a name')
    const local = name.slice(name.indexOf(':') + 1)
    if (!closing) listener.open(local, () => attributesOf(inside.slice(name.length)))
    if (closing || alone) listener.close(local)
    depth += closing ? -1 : alone ? 0 : 1
    if (depth < 0) throw new BadXml('closed twice')
  }
  const write = (piece: string): void => {
    const source = rest + piece
    let at = 0
    for (;;) {
      const start = source.indexOf('<', at)
      if (start < 0) break
      if (start > at) listener.text(decoded(source.slice(at, start)))
      at = start
      const end = endOfToken(source, start)
      if (end < 0) break
      const token = source.slice(start, end)
      if (token.startsWith('<![CDATA[')) listener.text(token.slice(9, -3))
      else if (token.startsWith('<!') && !token.startsWith('<!--')) throw new BadXml('doctype')
      else if (!token.startsWith('<?') && !token.startsWith('<!')) tag(token.slice(1, -1))
      at = end
    }
    rest = source.slice(at)
    if (rest.length > longestToken) throw new BadXml('token too long')
  }
  return {
    write,
    end: () => {
      if (depth !== 0 || rest.trim() !== '') throw new BadXml('cut short')
    },
  }
}

/** Index after the token that starts here; -1 when the rest of it has not come yet. */
const endOfToken = (source: string, start: number): number => {
  if (source.startsWith('<!--', start)) return after(source, '-->', start + 4)
  if (source.startsWith('<![CDATA[', start)) return after(source, ']]>', start + 9)
  if (source.startsWith('<?', start)) return after(source, '?>', start + 2)
  // `<!` alone may still become one of the two above.
  if (source.startsWith('<!', start) && source.length - start < 9) return -1
  let quote = ''
  for (let at = start + 1; at < source.length; at += 1) {
    const sign = source[at] ?? ''
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at + 1
  }
  return -1
}

const after = (source: string, mark: string, from: number): number => {
  const at = source.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length
}

const attributesOf = (source: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const [, name = '', one, other] of source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found.set(name, decoded(one ?? other ?? ''))
  return found
}

const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) =>
        name === undefined
          ? signOf(decimal ? Number(decimal) : Number.parseInt(hex, 16))
          : (entities[name] ?? whole),
      )
    : text

const signOf = (code: number): string => (code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code))
