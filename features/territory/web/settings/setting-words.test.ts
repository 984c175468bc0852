import { afterEach, expect, it } from 'vitest'
import { activate } from '#platform/web/i18n/t.ts'
import type { SettingEditor } from '../../contract.ts'
import { valueWords } from './setting-words.ts'

afterEach(() => activate('fr', {}))

const lines: SettingEditor = {
  kind: 'labelled-codes',
  prefix: 'plie-',
  most: 40,
  columns: [],
  shipped: {
    'plie-low-qualified': { fr: 'Peu qualifié', en: 'Low qualification' },
    'plie-exclusion-risk': { fr: 'Risque d’exclusion', en: 'Risk of exclusion' },
  },
}
const value = [
  { code: 'plie-low-qualified', label: 'Peu qualifié' },
  { code: 'plie-exclusion-risk', label: 'Risque repéré par la mission locale' },
  { code: 'plie-ours', label: 'Peu qualifié' },
]

it('says in English the lines that ship, and those of the territory as it wrote them', () => {
  activate('en', {})
  expect(valueWords(lines, value)).toEqual([
    'Low qualification',
    'Risque repéré par la mission locale',
    'Peu qualifié',
  ])
})

it('says each line as it is written in French', () => {
  expect(valueWords(lines, value)).toEqual(value.map(({ label }) => label))
})
