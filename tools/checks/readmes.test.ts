import { basename, dirname, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { files, inFeature, read } from './tree.ts'

const known = new Set(files)
const isTest = (file: string) => /\.(test|server-test|e2e|fault-test)\.tsx?$/.test(file)
const pages = files.filter((file) => file.endsWith('.md') && !file.startsWith('database/'))

/** A file named from its own folder, from the root, from another feature, or by its last folders inside the feature. */
const exists = (page: string, named: string): boolean => {
  const feature = inFeature(page)
  const inside = feature === undefined ? '' : `features/${feature}/`
  return (
    [named, `${dirname(page)}/${named}`, `features/${named}`, `database/migrations/${named}`].some((path) =>
      known.has(normalize(path)),
    ) || files.some((file) => file.startsWith(inside) && file.endsWith(`/${named}`))
  )
}

const named = /`#?([\w./-]+\.(?:ts|tsx|mjs|sql))`/g

describe.for(pages)('%s', (page) => {
  it('names files that are there', () => {
    const gone = [...read(page).matchAll(named)]
      .map(([, file = '']) => file)
      .filter((file) => !file.includes('NNNN') && !exists(page, file))
    expect(gone).toEqual([])
  })
})

/** The words of a test between `it('` and its end, and those of what it stands in. */
const titles = (file: string): readonly string[] =>
  [
    ...read(file).matchAll(
      /\b(?:it|test|describe)(?:\.\w+)*(?:\([^'"`]*\))?\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gs,
    ),
  ].map(([, , title = '']) => title.replaceAll(/\\(['"`])/g, '$1'))

describe.for(pages.filter((page) => basename(page) === 'README.md' && inFeature(page)))(
  'the rules of %s',
  (page) => {
    const own = files.filter((file) => isTest(file) && inFeature(file) === inFeature(page))
    const elsewhere = files.filter((file) => isTest(file) && read(page).includes(basename(file)))
    const all = [...new Set([...own, ...elsewhere])].flatMap(titles)

    it('quote the titles of tests that are there', () => {
      const quoted = read(page)
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .flatMap((line) => [...line.replaceAll(/`[^`]*`/g, '').matchAll(/(?<![\w`])_([^_|]+)_(?!\w)/g)])
        .map(([, title = '']) => title)
      expect(all.length).toBeGreaterThan(0)
      expect(quoted.filter((title) => !all.some((one) => one.includes(title)))).toEqual([])
    })
  },
)

it('each word of the glossary has its identifier, its meaning and its source', () => {
  const rows = read('GLOSSARY.md')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split(/(?<!\\)\|/).slice(1, -1))
  expect(rows.filter((cells) => cells.length !== 4 || cells.some((cell) => cell.trim() === ''))).toEqual([])
})
