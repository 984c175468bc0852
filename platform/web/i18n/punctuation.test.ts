import { afterEach, expect, test } from 'vitest'
import { beforeColon, listed, named } from './punctuation.ts'
import { activate } from './t.ts'

afterEach(() => activate('fr', {}))

test('French spaces its colon and its semicolon, without a break', () => {
  expect(beforeColon('Nom')).toBe('Nom\u00a0:')
  expect(named('Nom', 'Petit')).toBe('Nom\u00a0: Petit')
  expect(listed(['un', 'deux'])).toBe('un\u202f; deux')
})

test('English does not', () => {
  activate('en', {})
  expect(named('Name', 'Petit')).toBe('Name: Petit')
  expect(named('Name', null)).toBe('Name')
  expect(listed(['one', 'two'])).toBe('one; two')
})
