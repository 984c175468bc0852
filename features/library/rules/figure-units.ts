interface UnitWords {
  readonly fr: string
  readonly en: string
}

/** What stands after a value; a count of nothing in particular has no unit. */
const units: Readonly<Record<string, UnitWords>> = {
  count: { fr: '', en: '' },
  share: { fr: '%', en: '%' },
  percent: { fr: '%', en: '%' },
  'persons-per-etp': { fr: 'personnes par ETP', en: 'people per full-time job' },
  days: { fr: 'jours', en: 'days' },
  months: { fr: 'mois', en: 'months' },
  inhabitants: { fr: 'habitants', en: 'inhabitants' },
  persons: { fr: 'personnes', en: 'people' },
  projects: { fr: 'projets', en: 'projects' },
  communes: { fr: 'communes', en: 'communes' },
}

/** The words of a unit; a unit that is not known is written as its source writes it. */
export const unitWords = (unit: string): UnitWords => units[unit] ?? { fr: unit, en: unit }
