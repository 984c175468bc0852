import { describe, expect, it } from 'vitest'
import { guides } from '#apps/web/help/guides.ts'
import { files, read } from './tree.ts'

const written = files.filter((file) => /^docs\/guides\/[a-z-]+\.md$/.test(file))
const pictures = files.filter((file) => file.startsWith('docs/guides/images/'))

/** Typed and curved apostrophes, and every kind of space, read the same. */
const plain = (text: string) =>
  text
    .replace(/[’']/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()

const said = /message[:=]\s*\{?\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g
const words = new Set(
  files
    .filter((file) => /^(features|platform|apps)\/.*\.tsx?$/.test(file) && !/messages|\/en\//.test(file))
    .flatMap((file) => [...read(file).matchAll(said)].map((match) => plain(match[1] ?? match[2] ?? ''))),
)

it('each guide that the product lists is written, and each one written is listed', () => {
  expect(written.map((file) => file.slice('docs/guides/'.length, -'.md'.length)).sort()).toEqual(
    guides.map((guide) => guide.name).sort(),
  )
})

describe.for(written)('%s', (file) => {
  const text = read(file)

  it('names in bold only what the screens say, letter for letter', () => {
    const named = [...text.matchAll(/\*\*(.+?)\*\*/g)].map((match) => plain(match[1] ?? ''))
    expect(named.filter((one) => !words.has(one))).toEqual([])
  })

  it('shows pictures that exist, each with a sentence for who does not see it', () => {
    const shown = [...text.matchAll(/!\[(.*?)\]\((.*?)\)/g)]
    expect(shown.filter(([, alt]) => (alt ?? '').length < 10).map(([image]) => image)).toEqual([])
    const paths = shown.map((match) => `docs/guides/${match[2]}`)
    expect(paths.filter((path) => !pictures.includes(path))).toEqual([])
  })
})

it('no picture is left that nothing shows', () => {
  const readers = [...written, 'README.md', 'LISEZMOI.md'].map(read).join('\n')
  expect(pictures.filter((path) => !readers.includes(path.slice('docs/guides/'.length)))).toEqual([])
})
