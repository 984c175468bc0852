import { readableCell } from '../cell-escapes.ts'
import type { XmlListener } from './xml-reader.ts'
import { BadArchive, type ZipEntry } from './zip-entries.ts'

/** What the cells of the first sheet refer to. */
export interface XlsxBook {
  readonly sheet: string
  readonly origin: 1900 | 1904
  readonly strings: readonly string[]
  /** Indexes of the styles that show a number as a date. */
  readonly dateStyles: ReadonlySet<number>
}
type ReadEntry = (entry: ZipEntry, listener: XmlListener) => Promise<void>

const silent: XmlListener = { open: () => undefined, close: () => undefined, text: () => undefined }

/** The first sheet of the book, and its strings and styles. Throws `BadArchive`. */
export const xlsxBook = async (
  entries: ReadonlyMap<string, ZipEntry>,
  read: ReadEntry,
): Promise<XlsxBook> => {
  const optional = async (name: string | undefined, listener: Partial<XmlListener>) => {
    const entry = entries.get(name ?? '')
    if (entry) await read(entry, { ...silent, ...listener })
  }
  const book = entries.get('xl/workbook.xml')
  if (!book) throw new BadArchive('unreadable')
  let [first, origin]: [string | undefined, 1900 | 1904] = [undefined, 1900]
  await read(book, {
    ...silent,
    open: (name, attributes) => {
      if (name === 'workbookPr' && ['1', 'true'].includes(attributes().get('date1904') ?? '')) origin = 1904
      if (name !== 'sheet') return
      first ??= [...attributes()].find(([attribute]) => attribute.endsWith(':id'))?.[1]
    },
  })
  const targets = new Map<string, string>()
  await optional('xl/_rels/workbook.xml.rels', {
    open: (name, attributes) => {
      if (name !== 'Relationship') return
      const facts = attributes()
      const target = pathOf(facts.get('Target') ?? '')
      targets.set(facts.get('Id') ?? '', target)
      targets.set((facts.get('Type') ?? '').split('/').at(-1) ?? '', target)
    },
  })
  const strings: string[] = []
  await optional(targets.get('sharedStrings'), stringsListener(strings))
  const dateStyles = new Set<number>()
  await optional(targets.get('styles'), stylesListener(dateStyles))
  return { sheet: targets.get(first ?? '') ?? 'xl/worksheets/sheet1.xml', origin, strings, dateStyles }
}

const pathOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`

/** Each `si` is one string, in runs; what tells how Japanese is pronounced is left out. */
const stringsListener = (strings: string[]): Partial<XmlListener> => {
  let [text, reading, phonetic] = ['', false, false]
  return {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic = true
      reading = name === 't' && !phonetic
    },
    close: (name) => {
      if (name === 'si') strings.push(readableCell(text))
      if (name === 'rPh') phonetic = false
      reading = false
    },
    text: (piece) => {
      if (reading) text += piece
    },
  }
}

// Formats that every spreadsheet knows by their number alone (ECMA-376, 18.8.30), those of eastern calendars included.
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)

const isDateFormat = (code: string): boolean =>
  /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/general|standard/gi, ''))

const stylesListener = (dateStyles: Set<number>): Partial<XmlListener> => {
  const own = new Map<number, string>()
  let [inFormats, index] = [false, 0]
  return {
    open: (name, attributes) => {
      if (name === 'cellXfs') inFormats = true
      if (name === 'numFmt')
        own.set(Number(attributes().get('numFmtId')), attributes().get('formatCode') ?? '')
      if (name !== 'xf' || !inFormats) return
      const id = Number(attributes().get('numFmtId') ?? 0)
      if (isBuiltInDate(id) || isDateFormat(own.get(id) ?? '')) dateStyles.add(index)
      index += 1
    },
    close: (name) => {
      if (name === 'cellXfs') inFormats = false
    },
  }
}
