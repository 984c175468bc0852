import { afterEach, expect, test } from 'vitest'
import { activate } from '#platform/web/i18n/t.ts'
import { criteria2025 } from '../rules/criteria-2025.ts'
import { initialLocalCriteria } from '../rules/local-criteria.ts'
import { proofMessages } from './en/proofs.ts'
import { proofWord } from './proof-word.ts'

afterEach(() => activate('fr', {}))

const shipped = [...criteria2025.criteria, ...initialLocalCriteria].map(({ proof }) => proof)

test('the proof of a shipped criterion is read in French as the list writes it', () => {
  expect(shipped.map(proofWord)).toEqual(shipped)
})

test('it is said in English, and the words of a territory stay', () => {
  activate('en', proofMessages)
  expect(shipped.filter((proof) => proofWord(proof) === proof)).toEqual([])
  expect(proofWord('Attestation de la mairie')).toBe('Attestation de la mairie')
})
