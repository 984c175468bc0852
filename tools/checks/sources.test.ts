import { describe, expect, it } from 'vitest'
import { messages as ofRules } from '#apps/web/messages.sources.en.ts'
import { messages as ofToolbox } from '#apps/web/messages.toolbox-sources.en.ts'
import { files, read } from './tree.ts'

const messages: Readonly<Record<string, string>> = { ...ofRules, ...ofToolbox }
/** « source: '…' » or « const rhythmSource = '…' » of dated data; a word alone is a code or the name of a file. */
const sentence =
  /\b\w*(?:[sS]ource|licence)\w*\s*[:=]\s*(['"])((?:\\.|(?!\1)[^\\\n])* (?:\\.|(?!\1)[^\\\n])*)\1/g

/** The same between backquotes. */
const template = /\b\w*(?:[sS]ource|licence)\w*\s*[:=]\s*`((?:\\.|[^`\\])*)`/g
/** Files where what is named so between backquotes is never looked for in the catalogue. */
const elsewhere: Readonly<Record<string, string>> = {
  'features/accounts/server/providers/provider-store.ts': 'tables of a query',
  'features/agreements/server/statement/statement-data.ts': 'a paper, in French as papers are',
  'features/library/server/drafts/block-of-tool.ts': 'kept with its mark, which the page takes off first',
  'features/territory/server/choose-perimeter.ts': 'a list and its version, by their codes',
}

const dated = files.filter(
  (file) =>
    /^(features\/[^/]+\/(rules|server)|kernel|apps\/server)\/.*\.ts$/.test(file) && !/test\.ts$/.test(file),
)
const templates = dated.flatMap((file) =>
  [...read(file).matchAll(template)].map(([, words = '']) => ({ file, words })),
)
const kept = new Set([
  ...dated.flatMap((file) => [...read(file).matchAll(sentence)].map(([, , words = '']) => words)),
  ...templates.filter(({ file }) => !(file in elsewhere)).map(({ words }) => words),
])

describe('where a rule comes from', () => {
  it('is said in English too', () => {
    expect([...kept].filter((words) => messages[words] === undefined)).toEqual([])
  })

  it('is put together from pieces, which no catalogue holds, in these files alone', () => {
    expect(Object.keys(elsewhere).filter((file) => !templates.some((one) => one.file === file))).toEqual([])
  })

  it('is kept in English only as long as some rule says it', () => {
    expect(Object.keys(messages).filter((words) => !kept.has(words))).toEqual([])
  })
})
