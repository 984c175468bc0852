import { BadXml, xmlReader } from '#platform/server/spreadsheet/archive/xml-reader.ts'
import {
  type Allowance,
  BadArchive,
  entryText,
  type ZipEntry,
  zipEntries,
} from '#platform/server/spreadsheet/archive/zip-entries.ts'
import { fieldDanger, formulaDanger, tagDanger } from '../../rules/office-tags.ts'
import { activeWith, type Danger, type Inspected } from './dangers.ts'

/** What an archive of 5 MB may unfold to, and how many parts it may have. */
const mostUnfolded = 100 * 1024 * 1024
const mostParts = 5_000

/** Parts that are programs or foreign objects by their name alone (ECMA-376 and ODF 1.3 layouts). */
const byName: readonly (readonly [pattern: RegExp, danger: Danger])[] = [
  [/vbaproject|vbadata|macrosheets\/|dialogsheets\/|^(basic|scripts|dialogs)\//i, 'macro'],
  [/activex|oleobject|embeddings\/.*\.(bin|exe|dll|js|vbs)$|customui|webextensions\//i, 'embedded-object'],
  [/(^|\/)(connections\.xml$|querytables\/)/i, 'remote-content'],
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
  let head = ''
  for await (const piece of entryText(entry, allowance)) {
    if (head === '') {
      head = piece
      if (isProgram(head)) return activeWith('embedded-object')
      if (reader && (head.includes('\0') || otherEncoding.test(head))) return { refused: 'file-damaged' }
    }
    reader?.write(piece)
    if (heard.found()) return heard.found()
  }
  return undefined
}

/** A Windows or a Linux program, whatever the name of the part says. */
const isProgram = (head: string): boolean =>
  head.startsWith('\u007fELF') || (head.startsWith('MZ') && head.includes('\0'))
/** An encoding that this reader does not read, and that an office suite does: what it says would go unseen. */
const otherEncoding = /^\ufeff?\s*<\?xml[^>]*\sencoding\s*=\s*["'](?!utf-8["'])/i

const listener = () => {
  let found: Inspected | undefined
  const fields = gathered(fieldDanger)
  const formulas = gathered(formulaDanger)
  let listening: ReturnType<typeof gathered> | undefined
  const tell = (danger: Danger | undefined) => {
    if (danger) found ??= activeWith(danger)
  }
  return {
    found: () => found,
    open: (name: string, attributes: () => ReadonlyMap<string, string>) => {
      if (name === 'instrText') listening = fields
      else if (name === 'f') listening = formulas.afresh()
      else if (name === 'encryption-data') found ??= { refused: 'file-protected' }
      else tell(tagDanger(name, attributes))
    },
    close: (name: string) => {
      if (name === 'instrText' || name === 'f') listening = undefined
    },
    text: (text: string) => tell(listening?.hear(text)),
  }
}

const longestGathered = 200_000

/** Texts that may come in pieces, read joined. */
const gathered = (dangerOf: (text: string) => Danger | undefined) => {
  let all = ''
  const one = {
    hear: (text: string): Danger | undefined => {
      if (all.length > longestGathered) return undefined
      all += text
      return dangerOf(all)
    },
    afresh: () => {
      all = ''
      return one
    },
  }
  return one
}
