import type { Block } from '#platform/server/paper/paper.ts'
import { fillLine, namesIn, readTemplate, type TemplateLine } from '../rules/template-text.ts'

/** What a document puts into its text: words by their name, blocks by theirs. A word that says nothing is empty. */
export interface Filling {
  readonly words: Readonly<Record<string, string>>
  readonly parts: Readonly<Record<string, readonly Block[]>>
}

interface Filled {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** The blocks of a document; a line of which every name is empty is left out. Nothing of what is put in is read as a mark. */
export const fillTemplate = (text: string, { words, parts }: Filling): Filled => {
  const blocks: Block[] = []
  let title = ''
  let former: TemplateLine['kind'] = 'blank'
  for (const line of readTemplate(text, Object.keys(parts))) {
    // As if it were not there: the line after it goes on with the one before, or begins anew.
    if (line.kind !== 'part' && saysNothing(line, words)) continue
    const filled = fillLine(line.text, words)
    if (line.kind === 'part') blocks.push(...(parts[line.text] ?? []))
    else if (line.kind !== 'blank') {
      if (line.kind === 'title') title = filled
      const last = line.kind === former ? blocks.pop() : undefined
      if (last) blocks.push(joined(last, filled))
      else blocks.push(blockOf(line.kind, filled))
    }
    former = line.kind
  }
  return { title, blocks }
}

const saysNothing = ({ text }: TemplateLine, words: Filling['words']): boolean => {
  const names = namesIn(text)
  return names.length > 0 && names.every((name) => !words[name])
}

const blockOf = (kind: Exclude<TemplateLine['kind'], 'part' | 'blank'>, text: string): Block => {
  if (kind === 'item') return { kind: 'list', items: [text] }
  return { kind: kind === 'text' ? 'paragraph' : kind, text }
}

/** A line under another of its kind goes on with it. */
const joined = (last: Block, text: string): Block => {
  if (last.kind === 'list') return { kind: 'list', items: [...last.items, text] }
  return 'text' in last ? { ...last, text: `${last.text}\n${text}` } : last
}
