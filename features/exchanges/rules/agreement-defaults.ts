import type { CoveredPart } from './exchange-agreement.ts'

/**
 * What an agreement covers at first, by kind of partner: who brings what in the coordination. A proposal that the parties
 * change before they sign; a kind that is not here is proposed the answer alone.
 */
export const agreementDefaults: {
  readonly version: string
  readonly validFrom: string
  readonly source: string
  readonly verifiedOn: string | null
  readonly covers: Readonly<Record<string, readonly CoveredPart[]>>
} = {
  version: '2026-11',
  validFrom: '2025-01-01',
  source:
    'Contrats d’échange par défaut de la coordination, après la loi 2023-1196 et les décrets du 30/12/2024',
  verifiedOn: null,
  covers: {
    'france-travail': ['answer', 'steps', 'presence', 'exit'],
    'mission-locale': ['answer'],
    departement: ['answer', 'presence'],
    ccas: ['answer'],
    'cap-emploi': ['answer'],
    siae: ['referents', 'steps'],
    'training-body': [],
    employer: [],
  },
}

export const proposedCover = (kind: string): readonly CoveredPart[] =>
  agreementDefaults.covers[kind] ?? ['answer']
