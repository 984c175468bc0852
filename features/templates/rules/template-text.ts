/** What a line of a template is; a `part` is a block that the product fills (a table, the signatures). */
type LineKind = 'title' | 'heading' | 'notice' | 'item' | 'text' | 'part' | 'blank'

export interface TemplateLine {
  readonly kind: LineKind
  /** Without its mark; the name of a part. */
  readonly text: string
  /** From 1 on, as its author counts. */
  readonly number: number
}

/** The names that a kind of document knows: words stand anywhere, parts alone on their line. */
export interface KnownNames {
  readonly words: readonly string[]
  readonly parts: readonly { readonly name: string; readonly isRequired: boolean }[]
}

interface TemplateProblem {
  readonly code:
    | 'template-title-missing'
    | 'template-title-twice'
    | 'template-name-unknown'
    | 'template-braces'
    | 'template-part-not-alone'
    | 'template-part-twice'
    | 'template-part-missing'
  readonly line: number
  readonly word: string
}

const marks: readonly (readonly [mark: string, kind: LineKind])[] = [
  ['## ', 'heading'],
  ['# ', 'title'],
  ['! ', 'notice'],
  ['- ', 'item'],
]
const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g
const alone = /^\{\{\s*([^{}]*?)\s*\}\}$/

/** The lines of a template, in which `parts` are those names that stand for a block. */
export const readTemplate = (text: string, parts: readonly string[]): readonly TemplateLine[] =>
  text.split(/\r?\n/).map((source, index) => {
    const line = source.trim()
    const name = alone.exec(line)?.[1]
    if (name !== undefined && parts.includes(name)) return { kind: 'part', text: name, number: index + 1 }
    const [mark, kind] = marks.find(([start]) => line.startsWith(start)) ?? ['', line ? 'text' : 'blank']
    return { kind, text: line.slice(mark.length).trim(), number: index + 1 }
  })

/** The names between braces of a line, in their order. */
export const namesIn = (line: string): string[] =>
  [...line.matchAll(placeholder)].map(([, name]) => name ?? '')

/** A line with its names replaced; an unknown one leaves nothing. What is put in is not read again. */
export const fillLine = (line: string, words: Readonly<Record<string, string>>): string =>
  line.replaceAll(placeholder, (_, name: string) => words[name] ?? '')

/** The first thing that keeps a text from being a template of its kind, with its line and its word; none when it is one. */
export const templateProblem = (text: string, known: KnownNames): TemplateProblem | undefined => {
  const names = known.parts.map(({ name }) => name)
  const lines = readTemplate(text, names)
  return titleProblem(lines) ?? nameProblem(lines, known, names) ?? partProblem(lines, known)
}

const titleProblem = (lines: readonly TemplateLine[]): TemplateProblem | undefined => {
  const first = lines.find(({ kind }) => kind !== 'blank')
  if (first?.kind !== 'title' || first.text === '')
    return { code: 'template-title-missing', line: first?.number ?? 1, word: '#' }
  const second = lines.find(({ kind, number }) => kind === 'title' && number > first.number)
  return second && { code: 'template-title-twice', line: second.number, word: second.text }
}

const nameProblem = (
  lines: readonly TemplateLine[],
  { words }: KnownNames,
  parts: readonly string[],
): TemplateProblem | undefined => {
  for (const { kind, text, number: line } of lines) {
    if (kind === 'part') continue
    for (const word of namesIn(text)) {
      if (word === '') return { code: 'template-braces', line, word: '{{ }}' }
      if (parts.includes(word)) return { code: 'template-part-not-alone', line, word }
      if (!words.includes(word)) return { code: 'template-name-unknown', line, word }
    }
    const left = /\{\{?|\}\}?/.exec(text.replaceAll(placeholder, ''))
    if (left) return { code: 'template-braces', line, word: left[0] }
  }
  return undefined
}

const partProblem = (lines: readonly TemplateLine[], { parts }: KnownNames): TemplateProblem | undefined => {
  const placed = lines.filter(({ kind }) => kind === 'part')
  for (const { name, isRequired } of parts) {
    const [first, second] = placed.filter(({ text }) => text === name)
    if (second) return { code: 'template-part-twice', line: second.number, word: name }
    if (isRequired && !first) return { code: 'template-part-missing', line: lines.length, word: name }
  }
  return undefined
}
