import { namesProgram } from './names-program.ts'

type OfficeDanger = 'macro' | 'embedded-object' | 'remote-content'
type Attributes = ReadonlyMap<string, string>

/** Field codes of Word that fetch or run, spelled in letters or, by QUOTE, in numbers. */
export const fieldDanger = (field: string): OfficeDanger | undefined =>
  /DDE(AUTO)?(?![a-z])|\b(INCLUDETEXT|INCLUDEPICTURE)\b|QUOTE\s{1,9}\d/i.test(field)
    ? 'remote-content'
    : undefined

/** A formula that names another program (DDE), or fetches. */
export const formulaDanger = (formula: string): OfficeDanger | undefined =>
  namesProgram(formula) || /\b(WEBSERVICE|CALL|REGISTER(\.ID)?|RTD|DDE)\s{0,9}\(/i.test(formula)
    ? 'remote-content'
    : undefined

const objects: ReadonlySet<string> = new Set(['plugin', 'applet', 'object-ole', 'floating-frame'])

/** What an element does when the file is opened: relations of Office Open XML, scripts, links and objects of ODF. */
export const tagDanger = (name: string, attributes: () => Attributes): OfficeDanger | undefined => {
  if (name === 'event-listener' || name === 'script') return 'macro'
  if (name === 'ddeLink' || name.startsWith('dde-')) return 'remote-content'
  if (objects.has(name)) return 'embedded-object'
  if (name === 'Relationship') return relationDanger(attributes())
  if (
    (name === 'Override' || name === 'Default') &&
    /macroenabled/i.test(attributes().get('ContentType') ?? '')
  )
    return 'macro'
  for (const [attribute, value] of attributes()) {
    const local = attribute.slice(attribute.indexOf(':') + 1)
    const danger =
      local === 'instr'
        ? fieldDanger(value)
        : local === 'formula'
          ? formulaDanger(value)
          : local === 'href'
            ? linkDanger(name, value)
            : undefined
    if (danger) return danger
  }
  return undefined
}

/** What an external relation may be: a link that one clicks, or the workbook that a formula names. */
const clickedOnly = /\/(hyperlink|externalLinkPath)$/
/** The template of a letter stays named by its path on the disk of who wrote it: no other computer is asked for it. */
const ownDisk = /^file:\/\/\/[a-z]:[\\/]/i
const running = /^\s*(javascript|vbscript|data|vnd\.sun\.star\.script|macro):/i

const relationDanger = (attributes: Attributes): OfficeDanger | undefined => {
  if (attributes.get('TargetMode')?.toLowerCase() !== 'external') return undefined
  const target = attributes.get('Target') ?? ''
  if (running.test(target)) return 'macro'
  return clickedOnly.test(attributes.get('Type') ?? '') || ownDisk.test(target) ? undefined : 'remote-content'
}

/** A template or the last place of a file are memories of where it came from, which nothing opens. */
const memories: ReadonlySet<string> = new Set(['template', 'auto-reload'])
const inside = /^(?![a-z][a-z0-9+.-]*:|\/|\\|\s|\.\.)/i

/** A link waits for a click; anything else from elsewhere is fetched without one. */
const linkDanger = (name: string, href: string): OfficeDanger | undefined => {
  if (running.test(href)) return 'macro'
  return name === 'a' || memories.has(name) || inside.test(href) ? undefined : 'remote-content'
}
