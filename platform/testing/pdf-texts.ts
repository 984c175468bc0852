import { inflateSync } from 'node:zlib'

interface PdfObject {
  readonly head: string
  /** Its stream, unpacked; empty when it has none. */
  readonly stream: string
}

/**
 * The words of a PDF as its reader copies them: glyphs turned back into letters by the table that each font carries,
 * run by run, with the titles and alternatives that are written as text.
 */
export const pdfTexts = (pdf: Buffer): string => {
  const objects = objectsOf(pdf)
  const runs = [...objects]
    .filter(([, { stream }]) => / Tf\b/.test(stream))
    .map(([id, { stream }]) => read(stream, lettersByFont(objects, fontsOf(objects, id))))
  const written = [...objects.values()].flatMap(({ head }) =>
    [...head.matchAll(/\(((?:[^\\()]|\\.)*)\)/g)].map(([, text]) => text),
  )
  return [...runs, ...written].join('\n')
}

const objectsOf = (pdf: Buffer): Map<string, PdfObject> => {
  const source = pdf.toString('latin1')
  const objects = new Map<string, PdfObject>()
  for (const match of source.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n/g)) {
    const start = match.index + match[0].length
    const end = source.indexOf('endobj', start)
    const body = source.slice(start, end)
    const at = body.search(/stream\r?\n/)
    const head = at < 0 ? body : body.slice(0, at)
    objects.set(match[1] ?? '', { head, stream: at < 0 ? '' : unpacked(pdf, start, at, body) })
  }
  return objects
}

const unpacked = (pdf: Buffer, start: number, at: number, body: string): string => {
  const from = start + at + (/^stream\r?\n/.exec(body.slice(at))?.[0].length ?? 0)
  const bytes = pdf.subarray(from, pdf.indexOf('endstream', from, 'latin1'))
  try {
    return inflateSync(bytes, { finishFlush: 2 }).toString('latin1')
  } catch {
    return bytes.toString('latin1')
  }
}

type Letters = ReadonlyMap<string, string>

/** What names the fonts of a stream: its own resources, or those of the page whose content it is. */
const fontsOf = (objects: ReadonlyMap<string, PdfObject>, id: string): string => {
  const own = objects.get(id)?.head ?? ''
  const page = [...objects.values()].find(({ head }) => new RegExp(`/Contents ${id} 0 R`).test(head))
  const heads = [own, page?.head ?? '']
  for (const key of ['Resources', 'Font'])
    for (const head of [...heads]) {
      const reference = new RegExp(`/${key} (\\d+) 0 R`).exec(head)?.[1]
      if (reference) heads.push(objects.get(reference)?.head ?? '')
    }
  return heads.join('\n')
}

/** Letters of each glyph, by the name under which a page calls the font (`f0`): two pages give one name to two fonts. */
const lettersByFont = (
  objects: ReadonlyMap<string, PdfObject>,
  named: string,
): ReadonlyMap<string, Letters> => {
  const fonts = new Map<string, Letters>()
  for (const [, name, id] of named.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id ?? '')?.head ?? '')?.[1]
    const map = objects.get(table ?? '')?.stream ?? ''
    fonts.set(name ?? '', new Map([...map.matchAll(glyphsToLetters)].flatMap(pairsOf)))
  }
  return fonts
}

/** One glyph and its letters, or a run of glyphs and the letter of the first. */
const glyphsToLetters = /<([0-9A-F]{4})> (?:<([0-9A-F]{4})> )?<([0-9A-F]+)>/gi

const pairsOf = ([, first = '', last = first, hex = '']: RegExpExecArray): [string, string][] => {
  const letters = Buffer.from(hex, 'hex').swap16().toString('utf16le')
  const [from, to, start] = [
    Number.parseInt(first, 16),
    Number.parseInt(last, 16),
    letters.codePointAt(0) ?? 0,
  ]
  return Array.from({ length: to - from + 1 }, (_, index) => [
    (from + index).toString(16).toUpperCase().padStart(4, '0'),
    from === to ? letters : String.fromCodePoint(start + index),
  ])
}

/** A page: every text shown under the font in force; moves between texts are spaces. */
const read = (page: string, fonts: ReadonlyMap<string, Letters>): string => {
  let letters: Letters = new Map()
  let text = ''
  for (const token of tokensOf(page)) {
    if (token.startsWith('/')) letters = fonts.get(/f\d+/.exec(token)?.[0] ?? '') ?? new Map()
    else if (token.startsWith('T')) text += ' '
    else
      text += glyphs(token)
        .map((glyph) => letters.get(glyph) ?? '')
        .join('')
  }
  return text
}

const readable = /\/f\d+ [\d.]+ Tf|<[0-9a-fA-F]+>|\bT[dDm*]\b/y
// What a reader copies in place of a glyph is no glyph: its letters are those of the glyph, but for where a line may break.
const copied = /\/ActualText\s+(?:<[0-9A-Fa-f]+>)?/y

/** Fonts, texts and moves of a page, in their order. */
function* tokensOf(page: string): Generator<string> {
  for (let at = 0; at < page.length; ) {
    copied.lastIndex = at
    readable.lastIndex = at
    const [skipped] = copied.exec(page) ?? []
    if (skipped !== undefined) {
      at += skipped.length
      at = page[at] === '(' ? endOfText(page, at) : at
      continue
    }
    const [token = page[at] === '(' ? page.slice(at, endOfText(page, at)) : undefined] =
      readable.exec(page) ?? []
    if (token !== undefined) yield token
    at += token?.length ?? 1
  }
}

/** A text ends with the parenthesis that it opened: balanced ones inside are its own signs (ISO 32000-1, 7.3.4.2). */
const endOfText = (page: string, start: number): number => {
  let open = 0
  for (let at = start; at < page.length; at += 1) {
    if (page[at] === '\\') at += 1
    else if (page[at] === '(') open += 1
    else if (page[at] === ')') open -= 1
    if (open === 0) return at + 1
  }
  return page.length
}

const glyphs = (token: string): string[] => {
  const hex = token.startsWith('<')
    ? token.slice(1, -1)
    : Buffer.from(plain(token.slice(1, -1)), 'latin1').toString('hex')
  return (hex.toUpperCase().match(/.{4}/g) ?? []) as string[]
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

const plain = (text: string): string =>
  text.replace(/\\(\d{1,3}|[\s\S])/g, (_, sign: string) =>
    /^\d/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (escapes[sign] ?? sign),
  )
