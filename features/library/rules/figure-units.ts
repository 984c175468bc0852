interface UnitWords {
  readonly fr: string
  readonly en: string
}

interface Unit extends UnitWords {
  /** Of one; the same words when absent. */
  readonly one?: UnitWords
}

/** What stands after a value; a count of nothing in particular has no unit. */
const units: Readonly<Record<string, Unit>> = {
  count: { fr: '', en: '' },
  share: { fr: '%', en: '%' },
  percent: { fr: '%', en: '%' },
  'persons-per-etp': { fr: 'personnes par ETP', en: 'people per full-time job' },
  days: { fr: 'jours', en: 'days', one: { fr: 'jour', en: 'day' } },
  months: { fr: 'mois', en: 'months', one: { fr: 'mois', en: 'month' } },
  inhabitants: { fr: 'habitants', en: 'inhabitants', one: { fr: 'habitant', en: 'inhabitant' } },
  persons: { fr: 'personnes', en: 'people', one: { fr: 'personne', en: 'person' } },
  projects: { fr: 'projets', en: 'projects', one: { fr: 'projet', en: 'project' } },
  /** Of the versions kept before a value given by hand came with its own unit. */
  amount: { fr: '', en: '' },
  communes: { fr: 'communes', en: 'communes', one: { fr: 'commune', en: 'commune' } },
}

/** The words of a unit after that value; a unit that is not known is written as its source writes it. */
export const unitWords = (unit: string, value: number): UnitWords => {
  const { one, ...several } = units[unit] ?? { fr: unit, en: unit }
  // French counts 0 and 1,9 as one; English counts 1 alone.
  return {
    fr: one && Math.abs(value) < 2 ? one.fr : several.fr,
    en: one && value === 1 ? one.en : several.en,
  }
}
