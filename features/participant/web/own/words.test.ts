import { expect, test } from 'vitest'
import { askedOfPerson, forms } from '#features/funding/server/public.ts'
import { publicStepCodes } from '#features/pathways/server/public.ts'
import { choiceWord, formWordsIn, questionWord } from './form-words.ts'
import { formWords } from './form-words-fr.ts'
import { type LanguageCode, languages } from './language.ts'
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

test.each(Object.keys(languages) as LanguageCode[])(
  '%s asks every question of the questionnaires, with all its choices, in words of its own',
  async (language) => {
    const words = await formWordsIn(language)
    const asked = forms.map(askedOfPerson)
    const left = asked.flatMap(({ moment, items }) =>
      items.flatMap((item) => [
        ...(questionWord(words, moment, { ...item, label: '' }) === '' ? [`${moment}.${item.code}`] : []),
        ...item.choices
          .filter((choice) => choiceWord(words, item, { ...choice, label: '' }) === '')
          .map((choice) => `${item.code}.${choice.code}`),
      ]),
    )
    expect(asked.map(({ items }) => items.length)).toEqual([11, 6, 2])
    expect(left).toEqual([])
  },
)

test('a person is not asked what only the team can say', () => {
  const asked = forms.flatMap((form) => askedOfPerson(form).items.map((item) => item.code))
  for (const code of ['leaving', 'proof', 'contact', 'france-travail']) expect(asked).not.toContain(code)
})

test('a sentence of the page holds twelve words at most', () => {
  const long = [...Object.values(french), ...Object.values(formWords)]
    .flatMap((text) => text.split(/(?<=[.?!])\s/))
    .filter((sentence) => sentence.split(/\s+/).length > 12)
  expect(long).toEqual([])
})
