import { afterEach, expect, test } from 'vitest'
import { sourceText } from './source-text.ts'
import { activate } from './t.ts'

afterEach(() => activate('fr', {}))

test('the source of a rule is said in the language of the page, and as it was typed when a territory wrote it', () => {
  const source = 'Proposition, à régler par le protocole'
  expect(sourceText(source)).toBe(source)
  activate('en', { [source]: 'Proposal, to be set by the protocol' })
  expect(sourceText(source)).toBe('Proposal, to be set by the protocol')
  expect(sourceText('Délibération du 12 mai')).toBe('Délibération du 12 mai')
})
