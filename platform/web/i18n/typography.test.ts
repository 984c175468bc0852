import { expect, test } from 'vitest'
import { frenchTypography } from './typography.ts'

test('double punctuation keeps its unbreakable space', () => {
  expect(frenchTypography('Motif : complet ! Vraiment ?')).toBe('Motif\u00a0: complet\u202f! Vraiment\u202f?')
})

test('quotes hold their content', () => {
  expect(frenchTypography('Motif « comité »')).toBe('Motif «\u00a0comité\u00a0»')
})

test('an apostrophe after a letter never opens an ICU quotation', () => {
  expect(frenchTypography("Dossier d'{name}")).toBe('Dossier d’{name}')
})
