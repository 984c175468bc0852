import { afterEach, expect, test } from 'vitest'
import { activate, t } from './t.ts'

const dossiers = {
  id: 'test.dossiers',
  message: "{count, plural, =0 {Aucun dossier} one {# dossier} other {# dossiers}} d'{name}",
}

afterEach(() => activate('fr', {}))

test('zero is singular in French, and one sentence serves every count', () => {
  expect(t({ ...dossiers, values: { count: 0, name: 'Ana' } })).toBe('Aucun dossier d’Ana')
  expect(t({ ...dossiers, values: { count: 1, name: 'Ana' } })).toBe('1 dossier d’Ana')
  expect(t({ ...dossiers, values: { count: 3, name: 'Ana' } })).toBe('3 dossiers d’Ana')
})

test('« de » is elided before a name that calls for it, in French alone', () => {
  const access = { id: 'test.access', message: 'Accès de {name} à sa page' }
  expect(t({ ...access, values: { name: 'Olivier' } })).toBe('Accès d’Olivier à sa page')
  expect(t({ ...access, values: { name: 'Nadia' } })).toBe('Accès de Nadia à sa page')
  activate('en', { 'test.access': 'Access of {name} to the page' })
  expect(t({ ...access, values: { name: 'Olivier' } })).toBe('Access of Olivier to the page')
})

test('the English catalogue replaces the sentence of the same id', () => {
  activate('en', { 'test.dossiers': '{count, plural, one {# file} other {# files}} of {name}' })
  expect(t({ ...dossiers, values: { count: 1, name: 'Ana' } })).toBe('1 file of Ana')
})
