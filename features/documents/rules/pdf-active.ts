/** What a PDF does by itself when it is opened, or carries. */
type PdfDanger = 'script' | 'program' | 'attachment' | 'form' | 'remote-content'

interface PdfObject {
  readonly id: number
  readonly value: {
    readonly keys: ReadonlySet<string>
    readonly names: ReadonlySet<string>
    readonly own: ReadonlyMap<string, readonly string[]>
    readonly numbers: ReadonlyMap<string, readonly number[]>
  }
}

/**
 * Names that make a PDF do something: ISO 32000-2, 7.11.4 (embedded files), 12.6 (actions), 12.7.8 (XFA), 13
 * (multimedia). Read on 28 November 2026. A link that waits for a click is left alone.
 */
const active: ReadonlyMap<string, PdfDanger> = new Map([
  ['JavaScript', 'script'],
  ['Rendition', 'script'],
  ['Launch', 'program'],
  ['RichMedia', 'program'],
  ['Movie', 'program'],
  ['Sound', 'program'],
  ['EmbeddedFile', 'attachment'],
  ['EmbeddedFiles', 'attachment'],
  ['FileAttachment', 'attachment'],
  ['GoToE', 'attachment'],
  ['SubmitForm', 'form'],
  ['ImportData', 'form'],
  ['XFA', 'form'],
])
/** Two short names that a font or a picture may also bear: they act as keys only. */
const activeKeys: ReadonlyMap<string, PdfDanger> = new Map([
  ['JS', 'script'],
  ['AA', 'script'],
])

/** The first thing that acts among the objects of a PDF. Names in strings and comments are no names. */
export const pdfDanger = (objects: readonly PdfObject[]): PdfDanger | undefined => {
  for (const { value } of objects) {
    for (const key of value.keys) {
      const danger = active.get(key) ?? activeKeys.get(key)
      if (danger) return danger
    }
    for (const name of value.names) {
      const danger = active.get(name)
      if (danger) return danger
    }
  }
  return objects.some((object) => opensElsewhere(object, objects)) ? 'remote-content' : undefined
}

/** To open at a page is no danger; to open an address is. What an opening action refers to is looked up. */
const opensElsewhere = ({ value }: PdfObject, objects: readonly PdfObject[]): boolean => {
  if (!value.keys.has('OpenAction')) return false
  const [id] = value.numbers.get('OpenAction') ?? []
  const said = value.own.get('OpenAction') ?? []
  const referred = objects.filter((one) => one.id === id).flatMap((one) => one.value.own.get('S') ?? [])
  return [...said, ...referred].some((name) => ['URI', 'GoToR', 'Thread', 'Hide'].includes(name))
}
