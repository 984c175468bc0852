import type { ListedSetting } from '#features/territory/server/public.ts'

/** How far ahead the radar of the terms looks. */
export const radarMonthsSetting: ListedSetting<number> = {
  code: 'agreements.radar-months',
  initial: 12,
  source: 'Choix du produit : un an, le temps de négocier la suite',
  verifiedOn: null,
  parse: (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 60 ? value : undefined,
  group: { fr: 'Conventions', en: 'Agreements' },
  label: { fr: 'Radar des échéances, en mois', en: 'Radar of the terms, in months' },
  help: {
    fr: 'Une convention dont le terme ou le préavis tombe dans ce délai est signalée dans la liste.',
    en: 'An agreement whose term or notice falls within this time is marked in the list.',
  },
  editor: { kind: 'count', unit: { fr: 'mois', en: 'months' }, min: 1, max: 60 },
}
