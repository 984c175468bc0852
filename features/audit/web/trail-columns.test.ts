import { afterEach, expect, test } from 'vitest'
import { activate } from '#platform/web/i18n/t.ts'
import { changed } from './trail-columns.tsx'

afterEach(() => activate('fr', {}))

const given = { concernedName: 'Zoé Marin', rolesBefore: ['Aide'], rolesAfter: ['Aide', 'Soutien'] }

test('the member and her roles are told with the colon of each language, and a name alone without one', () => {
  expect(changed(given)).toBe('Zoé Marin\u00a0: Aide → Aide, Soutien')
  activate('en', {})
  expect(changed(given)).toBe('Zoé Marin: Aide → Aide, Soutien')
  expect(changed({ ...given, rolesBefore: null, rolesAfter: null })).toBe('Zoé Marin')
})
