import { expect, test } from 'vitest'
import { publicStepCodes } from '#features/pathways/server/public.ts'
import { languages } from './language.ts'
import { words as french } from './words-fr.ts'

const marksIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([mark]) => mark).toSorted()
const sigles = /\b(PLIE|FSE|SIAE|PMSMP|CDDI|RSA|RQTH)\b/

test.each(Object.entries(languages))(
  '%s says every sentence, with the same values in it',
  async (_, { load }) => {
    const { words } = await load()
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(french).toSorted())
    for (const [key, text] of Object.entries(french)) {
      const said = words[key as keyof typeof words]
      expect([key, marksIn(said)]).toEqual([key, marksIn(text)])
      expect(said.trim().length).toBeGreaterThan(0)
    }
  },
)

test.each(Object.entries(languages))('%s repeats no acronym of the field', async (_, { load }) => {
  expect(Object.values((await load()).words).filter((text) => sigles.test(text))).toEqual([])
})

test('every type of step has its public word, those that lift a brake one for all', () => {
  expect(publicStepCodes).toContain('lifting')
  expect(publicStepCodes.filter((code) => !Object.hasOwn(french, `type.${code}`))).toEqual([])
})

test('a sentence of the page holds twelve words at most', () => {
  const long = Object.values(french)
    .flatMap((text) => text.split(/(?<=[.?!])\s/))
    .filter((sentence) => sentence.split(/\s+/).length > 12)
  expect(long).toEqual([])
})
