import { describe, expect, it } from 'vitest'
import { files, inFeature, read } from './tree.ts'

/** Messages are written `t({ id: '…', message: '…' })`, `<T id="…" message="…" />` or `{ id: '…', message: '…' }`. */
const used = /\bid[:=]\s*\{?\s*['"`]([a-z][\w.-]*\.[\w.-]+)['"`]\s*\}?,?\s*message[:=]/g
const listed = /^\s*['"]([a-z][\w.-]*\.[\w.-]+)['"]:/gm

/** The same with its words, in whichever quotes they are. */
const worded =
  /\bid[:=]\s*\{?\s*['"`]([a-z][\w.-]*\.[\w.-]+)['"`]\s*\}?,?\s*message[:=]\s*\{?\s*(['"`])((?:\\.|(?!\2)[^\\])*)\2/g
/** An entry of a catalogue with its words. */
const entry = /^\s*['"]([a-z][\w.-]*\.[\w.-]+)['"]:\s*(['"`])((?:\\.|(?!\2)[^\\])*)\2/gm

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '')
const idsOf = (pattern: RegExp, file: string) =>
  [...withoutComments(read(file)).matchAll(pattern)].map((match) => match[1] ?? '')
/** Of each id, the different words that it is given. */
const wordsOf = (pattern: RegExp, from: readonly string[]) => {
  const found = new Map<string, Set<string>>()
  for (const file of from)
    for (const [, id = '', , words = ''] of withoutComments(read(file)).matchAll(pattern))
      found.set(id, (found.get(id) ?? new Set()).add(words.replaceAll(/\\(['"`])/g, '$1')))
  return found
}
const saidTwice = (pattern: RegExp, from: readonly string[]) =>
  [...wordsOf(pattern, from)]
    .filter(([, words]) => words.size > 1)
    .map(([id, words]) => `${id}: ${[...words].join(' | ')}`)
const sources = files.filter(
  (file) => /\.(ts|tsx)$/.test(file) && /^(features\/[^/]+\/web|platform\/web|apps\/web)\//.test(file),
)
const areaOf = (file: string) => inFeature(file) ?? file.split('/').slice(0, 2).join('/')
const catalogues = sources.filter((file) => /messages(\.[a-z-]+)?\.en\.ts$|\/en\/.*\.ts$/.test(file))
const french = sources.filter((file) => !catalogues.includes(file) && !/\.test\.tsx?$/.test(file))

describe.for([...new Set(french.map(areaOf))])('the texts of %s', (area) => {
  const ids = new Set(french.filter((file) => areaOf(file) === area).flatMap((file) => idsOf(used, file)))
  const english = new Set(
    catalogues.filter((file) => areaOf(file) === area).flatMap((file) => idsOf(listed, file)),
  )

  it('are all in English', () => {
    expect([...ids].filter((id) => !english.has(id))).toEqual([])
  })
})

describe('one id says one thing', () => {
  // The catalogue keeps one English text for an id: two French ones would share it.
  it('in French', () => {
    expect(saidTwice(worded, french)).toEqual([])
  })
  it('in English', () => {
    expect(saidTwice(entry, catalogues)).toEqual([])
  })
  it('every text is read with its words', () => {
    const count = (pattern: RegExp) => french.flatMap((file) => idsOf(pattern, file)).length
    expect(count(worded)).toBe(count(used))
  })
})
