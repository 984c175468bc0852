import { expect, it } from 'vitest'
import { files, inFeature, isGenerated, read } from './tree.ts'

const texts = new Map(
  files
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !isGenerated(file))
    .map((file) => [file, read(file)] as const),
)
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(/[A-Za-z_$][\w$]*/g))

/** In how many files each word stands. */
const spread = new Map<string, number>()
for (const text of texts.values())
  for (const word of wordsOf(text)) spread.set(word, (spread.get(word) ?? 0) + 1)

/** Where a list of the field comes from is said beside it, even while no screen reads it. */
const provenance = /Source$/

it('what a file exports, another file uses', () => {
  const declared =
    /^export (?:async )?(?:const|function|class|abstract class|type|interface) ([A-Za-z_$][\w$]*)/gm
  const unused = [...texts].flatMap(([file, text]) =>
    [...text.matchAll(declared)]
      .map(([, name = '']) => name)
      .filter((name) => spread.get(name) === 1 && !provenance.test(name))
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
