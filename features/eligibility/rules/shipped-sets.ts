import type { CalendarDate } from '#kernel/dates.ts'
import type { Condition, Needs } from '../contract/conditions.ts'

/** A dated version of conditions; a shipped one is data with its source, a territory writes its own beside. */
interface ShippedSet {
  readonly code: string
  readonly label: string
  readonly english: string
  readonly validFrom: CalendarDate
  readonly source: string
  /** Null: nobody checked it, and the screen says so. */
  readonly verifiedOn: CalendarDate | null
  readonly needs: Needs
}

type CriterionNeed = readonly [code: string, proofMonths: number | null]

const all = (needs: readonly CriterionNeed[]): Extract<Condition, { kind: 'criterion' }>[] =>
  needs.map(([code, proofMonths]) => ({ kind: 'criterion', code, proof: 'required', proofMonths }))

// Codes, proofs and their ages: the annex of the arrêté, the same list as `people/rules/criteria-2025.ts`.
const level1: readonly CriterionNeed[] = [
  ['RSA', 3],
  ['ASS', 3],
  ['AAH', 3],
  ['DETLD', 3],
]
const level2: readonly CriterionNeed[] = [
  ['CAP_BEP', 3],
  ['SENIOR', null],
  ['JEUNE', null],
  ['ASE', 12],
  ['DELD', 3],
  ['TH', null],
  ['PI', 3],
  ['PSH_PR', 3],
  ['REF_DA', null],
  ['ZRR', 6],
  ['QPV', 6],
  ['DETENTION_MJ', 6],
  ['FLE', 6],
  ['PM', 6],
]

const iae = (code: string, kinds: string, englishKinds: string, count: number): ShippedSet => ({
  code,
  label: `IAE, auto-prescription par l’employeur : ${kinds}`,
  english: `IAE, self-prescription by the employer: ${englishKinds}`,
  validFrom: '2025-09-04',
  source: 'Arrêté du 4 septembre 2025, annexe : un critère de niveau 1, ou plusieurs de niveau 2',
  verifiedOn: '2026-11-22',
  needs: {
    kind: 'group',
    atLeast: 1,
    of: [
      { kind: 'group', atLeast: 1, of: all(level1) },
      { kind: 'group', atLeast: count, of: all(level2) },
    ],
  },
})

/** The national list for an employer who diagnoses himself: two criteria of level 2 for AI and ETTI, three for the others. */
export const iaeSets: readonly ShippedSet[] = [
  iae('iae-2025-ai-etti', 'AI et ETTI', 'AI and ETTI', 2),
  iae('iae-2025-ei-aci-eiti', 'EI, ACI et EITI', 'EI, ACI and EITI', 3),
]

/** What protocoles of PLIE have in common; each territory replaces it by its own (thresholds unverified). */
export const startingPlieSet: ShippedSet = {
  code: 'plie-start',
  label: 'Conditions de départ d’un PLIE',
  english: 'Starting conditions of a PLIE',
  validFrom: '2024-01-01',
  source: 'Critères récurrents des protocoles de PLIE (Dijon, Grenoble), à remplacer par ceux du territoire',
  verifiedOn: null,
  needs: {
    kind: 'group',
    atLeast: 2,
    of: [
      { kind: 'fact', fact: 'lives-in-territory', operator: 'is', threshold: 1 },
      {
        kind: 'group',
        atLeast: 1,
        of: [
          ...all([
            ['RSA', 3],
            ['ASS', 3],
            ['TH', null],
            ['PI', 3],
            ['DETENTION_MJ', 6],
            ['QPV', 6],
            ['plie-long-unemployed', 3],
            ['DELD', 3],
            ['DETLD', 3],
          ]),
          { kind: 'criterion', code: 'plie-low-qualified', proof: 'none', proofMonths: null },
          { kind: 'criterion', code: 'plie-exclusion-risk', proof: 'none', proofMonths: null },
          { kind: 'fact', fact: 'jobless-months', operator: 'at-least', threshold: 12 },
          { kind: 'fact', fact: 'age', operator: 'at-least', threshold: 50 },
        ],
      },
    ],
  },
}

export const shippedSets: readonly ShippedSet[] = [startingPlieSet, ...iaeSets]
