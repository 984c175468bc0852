import { describe, expect, it } from 'vitest'
import { actionWords } from '#features/audit/rules/action-words.ts'
import { files, read } from './tree.ts'

const sources = files.filter(
  (file) => /^(features\/[^/]+|platform)\/server\/.*\.ts$/.test(file) && !/test\.ts$/.test(file),
)
const written = sources.flatMap((file) =>
  [...read(file).matchAll(/\baction(?:: |Action = )'([a-z]+\.[a-z-]+)'/g)].map((match) => match[1] ?? ''),
)

describe('the actions of the trail', () => {
  it('are said in words, in both languages', () => {
    expect(written.length).toBeGreaterThan(40)
    expect([...new Set(written)].filter((action) => !Object.hasOwn(actionWords, action))).toEqual([])
  })
})
