import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { files, inFeature, isGenerated, read } from './tree.ts'

const texts = new Map(
  files
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !isGenerated(file))
    .map((file) => [file, read(file)] as const),
)
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(/[A-Za-z_$][\w$]*/g))
const words = new Map([...texts].map(([file, text]) => [file, wordsOf(text)] as const))

/** The file that an import names, as Node finds it: `#demo/x.ts`, `./x.ts`. */
const imported = (from: string, specifier: string): string =>
  specifier.startsWith('#')
    ? specifier.slice(1).replace(/^demo\//, 'database/demo/')
    : join(dirname(from), specifier)

const named = /(?:\bfrom|\bimport|\bimport\(|\bURL\()\s*'([#.][^']+)'/g
const readers = new Map<string, Set<string>>()
const passedOn = new Map<string, Set<string>>()
for (const [file, text] of texts) {
  for (const [, specifier = ''] of text.matchAll(named)) {
    const target = imported(file, specifier)
    readers.set(target, (readers.get(target) ?? new Set()).add(file))
  }
  for (const [, specifier = ''] of text.matchAll(/^export \* from '([^']+)'/gm)) {
    const target = imported(file, specifier)
    passedOn.set(target, (passedOn.get(target) ?? new Set()).add(file))
  }
}

/** Read by who assembles the features, the catalogues or the tests, whatever they hold. */
const readWhole = /(?:web\/public|apps\/web\/about\/about|messages\.en|global-setup)\.ts$/

/** Whether a file that imports this one, or one that passes all of it on, writes that name. */
const isRead = (file: string, name: string): boolean =>
  readWhole.test(file) ||
  [...(readers.get(file) ?? [])].some((reader) => words.get(reader)?.has(name)) ||
  [...(passedOn.get(file) ?? [])].some((door) => isRead(door, name))

/** Where a list of the field comes from is said beside it, even while no screen reads it. */
const provenance = /Source$/

// A type may be told beside the function that takes it: values only.
it('what a file exports, another file uses', () => {
  const declared = /^export (?:async )?(?:const|function|class|abstract class) ([A-Za-z_$][\w$]*)/gm
  const unused = [...texts].flatMap(([file, text]) =>
    [...text.matchAll(declared)]
      .map(([, name = '']) => name)
      .filter((name) => !provenance.test(name) && !isRead(file, name))
      .map((name) => `${file}: ${name}`),
  )
  expect(unused).toEqual([])
})

it('what a door re-exports, somebody outside the feature uses', () => {
  const doors = [...texts].filter(([file]) => /^features\/[^/]+\/(server|web)\/public\.ts$/.test(file))
  const unused = doors.flatMap(([door, text]) => {
    const outside = [...texts]
      .filter(([file]) => inFeature(file) !== inFeature(door))
      .map(([, other]) => other)
    return [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)]
      .flatMap(([, names = '']) => names.match(/[\w$]+(?=\s*(?:,|$))/g) ?? [])
      .filter((name) => !outside.some((other) => new RegExp(`\\b${name}\\b`).test(other)))
      .map((name) => `${door}: ${name}`)
  })
  expect(unused).toEqual([])
})

it('each text of an English catalogue is shown by some screen', () => {
  const isCatalogue = (file: string) => /messages(\.[a-z-]+)?\.en\.ts$|\/web\/en\/[a-z-]+\.ts$/.test(file)
  const screens = [...texts].filter(([file]) => !isCatalogue(file) && !file.endsWith('.test.ts'))
  const shown = new Set(
    screens.flatMap(([, text]) => text.match(/(?<=['"])[a-z][\w-]*\.[\w.-]+(?=['"])/g) ?? []),
  )
  /** Ids that end with a code: `accounts.role.${code}`. */
  const composed = screens.flatMap(([, text]) => text.match(/(?<=id: `)[a-z][\w.-]*\.(?=\$\{)/g) ?? [])
  const unused = [...texts]
    .filter(([file]) => isCatalogue(file))
    .flatMap(([, text]) => text.match(/(?<=^\s*['"])[a-z][\w-]*\.[\w.-]+(?=['"]:)/gm) ?? [])
    .filter((id) => !shown.has(id) && !composed.some((start) => id.startsWith(start)))
  expect(unused).toEqual([])
})
