import { BadXml, xmlReader } from '#platform/server/spreadsheet/archive/xml-reader.ts'
import {
  type Allowance,
  BadArchive,
  entryText,
  type ZipEntry,
  zipEntries,
} from '#platform/server/spreadsheet/archive/zip-entries.ts'
import { activeWith, type Danger, type Inspected } from './dangers.ts'

/** What an archive of 5 MB may unfold to, and how many parts it may have. */
const mostUnfolded = 100 * 1024 * 1024
const mostParts = 5_000

/** Parts that are programs or foreign objects by their name alone (ECMA-376 and ODF 1.3 layouts). */
const byName: readonly (readonly [pattern: RegExp, danger: Danger])[] = [
  [/vbaproject|vbadata|macrosheets\/|dialogsheets\/|^basic\/|^scripts\//i, 'macro'],
  [/activex|oleobject|embeddings\/.*\.(bin|exe|dll|js|vbs)$|customui/i, 'embedded-object'],
]

/** Parts whose text is read: relations, settings, the document itself. */
const isRead = (name: string): boolean => /\.(xml|rels|xml\.rels)$/i.test(name)

/** Looks for programs, foreign objects and what would be fetched when the file is opened, by unfolding every part once. */
export const inspectOffice = async (bytes: Buffer): Promise<Inspected> => {
  try {
    const entries = [...zipEntries(bytes).values()]
    if (entries.length > mostParts) return { refused: 'file-inflates' }
    const named = entries.map(({ name }) => byName.find(([pattern]) => pattern.test(name))?.[1])
    const danger = named.find((one) => one !== undefined)
    if (danger) return activeWith(danger)
    if (entries.some(({ name }) => name.startsWith('/') || name.split(/[\\/]/).includes('..')))
      return { refused: 'file-damaged' }
    const allowance = { left: mostUnfolded }
    for (const entry of entries) {
      const found = await inspectPart(entry, allowance)
      if (found) return found
    }
    return { bytes }
  } catch (error) {
    if (error instanceof BadArchive)
      return { refused: error.reason === 'unreadable' ? 'file-damaged' : 'file-inflates' }
    if (error instanceof BadXml) return { refused: 'file-damaged' }
    throw error
  }
}

const inspectPart = async (entry: ZipEntry, allowance: Allowance): Promise<Inspected | undefined> => {
  const heard = listener()
  const reader = isRead(entry.name) ? xmlReader(heard) : undefined
  for await (const piece of entryText(entry, allowance)) {
    reader?.write(piece)
    if (heard.found()) return heard.found()
  }
  return undefined
}

/** Field codes of Word that fetch or run; they may be cut over several runs, hence read joined. */
const runningField = /\b(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE)\b/
const longestFields = 200_000

/** What an external relation may be: a link that one clicks, or the workbook that a formula names. */
const clickedOnly = /\/(hyperlink|externalLinkPath)$/

const listener = () => {
  let found: Inspected | undefined
  let inField = false
  let fields = ''
  return {
    found: () => found,
    open: (name: string, attributes: () => ReadonlyMap<string, string>) => {
      if (name === 'instrText') inField = true
      else if (name === 'event-listener' || name === 'ddeLink' || name.startsWith('dde-'))
        found ??= activeWith(name === 'event-listener' ? 'macro' : 'remote-content')
      else if (name === 'encryption-data') found ??= { refused: 'file-protected' }
      else if (name === 'Relationship') found ??= fetched(attributes())
    },
    close: (name: string) => {
      if (name === 'instrText') inField = false
    },
    text: (text: string) => {
      if (!inField || fields.length > longestFields) return
      fields += text
      if (runningField.test(fields)) found ??= activeWith('remote-content')
    },
  }
}

const fetched = (attributes: ReadonlyMap<string, string>): Inspected | undefined =>
  attributes.get('TargetMode') === 'External' && !clickedOnly.test(attributes.get('Type') ?? '')
    ? activeWith('remote-content')
    : undefined
