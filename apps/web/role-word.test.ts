import { afterEach, expect, test } from 'vitest'
import { shippedRoles } from '#features/organisations/server/public.ts'
import { roleWord } from '#features/organisations/web/public.ts'
import { activate } from '#platform/web/i18n/t.ts'
import { loadEnglish } from './english.ts'

afterEach(() => activate('fr', {}))

test('a shipped role is said in the language of the page, one of a territory as it was written', async () => {
  const labels = shippedRoles.map(({ label }) => label)
  expect(labels.map(roleWord)).toEqual(labels)
  activate('en', await loadEnglish())
  expect(labels.filter((label) => roleWord(label) === label)).toEqual([])
  expect(roleWord('Lecture')).toBe('Lecture')
})
