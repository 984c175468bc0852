import type { MeanKind, PledgeKind, PledgeState } from '../contract.ts'

/** Words of the lists that leave and of the printed note; screens translate theirs. */
export const kindLabels: Readonly<Record<PledgeKind, string>> = {
  days: 'Jours',
  staff: 'Personnel',
  tools: 'Outils',
  data: 'Données',
  money: 'Argent',
  places: 'Places',
  other: 'Autre',
}

export const stateLabels: Readonly<Record<PledgeState, string>> = {
  upcoming: 'à venir',
  partly: 'en partie',
  late: 'en retard',
  delivered: 'réalisé',
  'not-delivered': 'non réalisé',
}

export const meanLabels: Readonly<Record<MeanKind, string>> = {
  tool: 'Outil',
  room: 'Local',
  post: 'Poste partagé',
  vehicle: 'Véhicule',
  other: 'Autre',
}

const ownUnits: Readonly<Partial<Record<PledgeKind, string>>> = {
  days: 'jours',
  staff: 'ETP',
  money: 'euros',
  places: 'places',
}

/** The unit after a count: French counts 0 and 1,9 as one; without a count, the plural. */
export const unitLabel = (
  { kind, unit }: { readonly kind: PledgeKind; readonly unit: string | null },
  count = 2,
): string => {
  const own = ownUnits[kind]
  if (own === undefined) return unit ?? ''
  return count < 2 && own.endsWith('s') ? own.slice(0, -1) : own
}
