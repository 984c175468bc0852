import { expect, it } from 'vitest'
import type { Engagement } from '../../../contract/agreements-of-engagement.ts'
import { contentHash } from '../content-hash.ts'
import { contractFilling } from './contract-parts.ts'

const contract: Engagement = {
  ...{ id: '0', pathwayId: '1', number: 2, kind: 'contrat-engagement', state: 'draft', version: 1 },
  ...{ aim: 'Cuisinière', aimRomeCode: null, aimRomeLabel: null, startsOn: '2026-11-23', endsOn: null },
  ...{ weeklyMinutes: 930, weeklyReason: null, signedOn: null, withdrawn: [], signatures: [] },
  objectives: [
    {
      ...{ id: '2', label: 'Trouver un stage', details: null, dueOn: '2026-12-01', state: 'planned' },
      ...{ stateOn: null, carriedBy: 'legal-referent' },
    },
  ],
}
const named = {
  ...{ personName: 'Samira Haddad', birthDate: null, referentName: null, legalReferentName: null },
  schemeLabel: 'PLIE',
}

it('the hash follows every word that is agreed, and not where an objective stands', () => {
  const [objective] = contract.objectives
  if (!objective) throw new Error('no objective')
  const reached = {
    ...contract,
    objectives: [{ ...objective, state: 'reached' as const, stateOn: '2026-12-01' }],
  }
  expect(contentHash(reached)).toBe(contentHash(contract))
  for (const other of [
    { ...contract, aim: 'Cuisinier' },
    { ...contract, endsOn: '2027-01-01' },
    { ...contract, objectives: [{ ...objective, carriedBy: 'person' as const }] },
    { ...contract, objectives: [{ ...objective, label: 'Trouver un stage.' }] },
  ])
    expect(contentHash(other)).not.toBe(contentHash(contract))
})

it('says who carries each objective, and what is not signed yet', () => {
  const { parts, words } = contractFilling(contract, named)
  expect(parts.objectifs).toEqual([
    expect.objectContaining({ rows: [['1', 'Trouver un stage', 'le référent légal', '1er décembre 2026']] }),
  ])
  expect(words.avis).toContain('pas encore en vigueur')
  expect(JSON.stringify(parts.renseignements)).toContain('15 h 30')
  const [places] = parts.signatures
  expect(places).toMatchObject({ places: Array(4).fill({ signed: 'Nom, date et signature :' }) })
})
