interface RemarkWords {
  readonly fr: string
  readonly en: string
}

/** How to read a figure: of an objective, where its value comes from; of the portrait, what it gives with its facts. */
const remarks: Readonly<Record<string, RemarkWords>> = {
  'given-by-partner': { fr: 'valeur donnée par un partenaire', en: 'a value given by a partner' },
  'counted-in-pathways': { fr: 'compté dans les parcours', en: 'counted in the pathways' },
  'sum-of-rounded': { fr: 'somme de valeurs arrondies', en: 'a sum of rounded values' },
  rounded: { fr: 'valeur arrondie par sa source', en: 'rounded by its source' },
  'some-missing': { fr: 'une partie du territoire manque', en: 'part of the territory is missing' },
  contradictory: {
    fr: 'la source donne deux valeurs par endroits',
    en: 'the source gives two values in places',
  },
  'secret-left-out': {
    fr: 'les valeurs secrètes ne sont pas comptées : le vrai chiffre est plus grand',
    en: 'secret values are not counted: the true figure is higher',
  },
  'published-terms-only': { fr: 'là où les deux termes sont publiés', en: 'where both terms are published' },
  'departement-only': {
    fr: 'chiffre du département, pas du territoire',
    en: 'of the département, not of the territory',
  },
  'same-places': { fr: 'mêmes communes aux deux dates', en: 'the same communes on both dates' },
  'across-break': {
    fr: 'une rupture de série sépare les deux dates',
    en: 'the series breaks between the two dates',
  },
  'series-break': { fr: 'série rompue : comparer avec prudence', en: 'broken series: compare with care' },
}

/** A remark in words; one that this product does not know yet is still said. */
export const remarkWords = (code: string): RemarkWords => remarks[code] ?? { fr: code, en: code }
