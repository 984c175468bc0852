import { describe, expect, it } from 'vitest'
import { code, files, linesOf, read } from './tree.ts'

const ceiling = 300
describe('the files of the repository', () => {
  it(`hold at most ${ceiling} lines`, () => {
    expect(code.filter((file) => linesOf(file) > ceiling)).toEqual([])
  })

  it('never lie in a folder named after nothing', () => {
    const vague = /(^|\/)(utils?|common|shared|core|helpers?)(\/|\.)/
    expect(files.filter((file) => vague.test(file))).toEqual([])
  })

  it('are at most five folders deep', () => {
    expect(files.filter((file) => file.split('/').length > 6)).toEqual([])
  })

  it('are named in kebab-case', () => {
    const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/
    const isNamed = (file: string) => kebab.test(file.split('/').at(-1) ?? '')
    expect(code.filter((file) => !file.startsWith('database/migrations/') && !isNamed(file))).toEqual([])
  })

  it('name no folder of the machine they were written on', () => {
    const machine = new RegExp(
      ['work', 'root', 'tmp', 'home'].map((name) => `(?<![\\w.])/${name}/[a-z]`).join('|'),
    )
    expect(
      files.filter((file) => /\.(ts|tsx|mjs|md|json|sql|css|sh)$/.test(file) && machine.test(read(file))),
    ).toEqual([])
  })

  it('give no escape from the types without its reason', () => {
    const escapes = code.flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, index) =>
          /@ts-ignore|@ts-nocheck|@ts-expect-error(?! \S)|biome-ignore [^:]*$/.test(line)
            ? [`${file}:${index + 1}`]
            : [],
        ),
    )
    expect(escapes.filter((place) => !place.startsWith('tools/checks/'))).toEqual([])
  })

  it('leave no test aside and nothing to do later', () => {
    const aside = new RegExp(
      ['\\b(it|test|describe)\\.(only|todo)\\b', `\\b${'TO'}${'DO'}\\b`, `\\b${'FIX'}${'ME'}\\b`].join('|'),
    )
    expect(code.filter((file) => !file.startsWith('tools/checks/') && aside.test(read(file)))).toEqual([])
  })
})
