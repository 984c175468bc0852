/** Weakest first; `none` says that nobody evaluated, not that it does not work. */
export const evidenceCodes = ['none', 'sms-1', 'sms-2', 'sms-3', 'sms-4', 'sms-5'] as const
export type Evidence = (typeof evidenceCodes)[number]

/**
 * The Maryland scale in plain words. What sets level 1 apart from level 2 is said by this product, where the source
 * read says « 2 and below »: their wording is not verified.
 */
export const evidenceLevels: Readonly<
  Record<Evidence, { readonly fr: string; readonly en: string; readonly isVerified: boolean }>
> = {
  none: { fr: 'Non évaluée', en: 'Not evaluated', isVerified: true },
  'sms-1': {
    fr: 'avant et après, sans personne à qui comparer',
    en: 'before and after, nobody to compare with',
    isVerified: false,
  },
  'sms-2': {
    fr: 'comparée une fois, à un groupe différent',
    en: 'compared once, with a different group',
    isVerified: false,
  },
  'sms-3': {
    fr: 'comparée dans le temps à un groupe proche',
    en: 'compared over time with a close group',
    isVerified: true,
  },
  'sms-4': {
    fr: 'comparée grâce à un seuil ou à un fait extérieur',
    en: 'compared through a threshold or an outside event',
    isVerified: true,
  },
  'sms-5': { fr: 'comparée par tirage au sort', en: 'compared by drawing lots', isVerified: true },
}

export const evidenceSource = {
  source: 'Échelle de Maryland (SMS), telle que l’emploie le What Works Centre for Local Economic Growth',
  verifiedOn: '2026-11-28',
} as const

/** For sorting: what is best proved first. */
export const strengthOf = (evidence: Evidence): number => evidenceCodes.indexOf(evidence)

/** In French, for what leaves as a file: « Niveau 3 : comparée dans le temps à un groupe proche ». */
export const evidenceLabel = (evidence: Evidence): string => {
  const { fr, isVerified } = evidenceLevels[evidence]
  if (evidence === 'none') return fr
  return `Niveau ${evidence.slice(-1)} : ${fr}${isVerified ? '' : ' (non vérifié)'}`
}
