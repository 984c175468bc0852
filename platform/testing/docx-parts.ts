import { inflateRawSync } from 'node:zlib'
import { zipEntries } from '#platform/server/spreadsheet/archive/zip-entries.ts'

/** The parts of a DOCX by name, as XML. */
export const docxParts = (docx: Buffer): ReadonlyMap<string, string> =>
  new Map(
    [...zipEntries(docx)].map(([name, { packed, method }]) => [
      name,
      (method === 8 ? inflateRawSync(packed) : packed).toString('utf8'),
    ]),
  )

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }
const readable = (xml: string): string =>
  xml.replaceAll(/&(lt|gt|amp|quot);/g, (_, name: string) => signs[name] ?? '')

/** The words of a DOCX as its reader sees them, a line each paragraph, with those of its foot and its properties. */
export const docxTexts = (docx: Buffer): string =>
  [...docxParts(docx)]
    .filter(([name]) => ['word/document.xml', 'word/footer1.xml', 'docProps/core.xml'].includes(name))
    .map(([, xml]) => readable(xml.replaceAll(/<\/w:p>|<w:br\/>/g, '\n').replaceAll(/<[^>]*>/g, '')))
    .join('\n')
