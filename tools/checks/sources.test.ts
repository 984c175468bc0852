import { describe, expect, it } from 'vitest'
import { messages as ofRules } from '#apps/web/messages.sources.en.ts'
import { messages as ofToolbox } from '#apps/web/messages.toolbox-sources.en.ts'
import { files, read } from './tree.ts'

const messages: Readonly<Record<string, string>> = { ...ofRules, ...ofToolbox }
/** « source: '…' » or « const rhythmSource = '…' » of dated data; a word alone is a code or the name of a file. */
const sentence =
  /\b\w*(?:[sS]ource|licence)\w*\s*[:=]\s*(['"])((?:\\.|(?!\1)[^\\\n])* (?:\\.|(?!\1)[^\\\n])*)\1/g

const dated = files.filter(
  (file) =>
    /^(features\/[^/]+\/(rules|server)|kernel|apps\/server)\/.*\.ts$/.test(file) && !/test\.ts$/.test(file),
)
const kept = new Set(
  dated.flatMap((file) => [...read(file).matchAll(sentence)].map(([, , words = '']) => words)),
)

describe('where a rule comes from', () => {
  it('is said in English too', () => {
    expect([...kept].filter((words) => messages[words] === undefined)).toEqual([])
  })

  it('is kept in English only as long as some rule says it', () => {
    expect(Object.keys(messages).filter((words) => !kept.has(words))).toEqual([])
  })
})
