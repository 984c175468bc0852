/** What toolbox and practices are filed under; a choice of the product, in the order of its screens. */
export const themes = [
  {
    code: 'youth',
    label: { fr: 'Jeunesse et « 1 jeune, 1 solution »', en: 'Youth and “1 jeune, 1 solution”' },
  },
  { code: 'procurement', label: { fr: 'Achats responsables', en: 'Responsible procurement' } },
  { code: 'industry', label: { fr: 'Territoires d’industrie', en: 'Territoires d’industrie' } },
  { code: 'inclusion', label: { fr: 'Inclusion', en: 'Inclusion' } },
  { code: 'skills', label: { fr: 'Compétences et formation', en: 'Skills and training' } },
  { code: 'town-centres', label: { fr: 'Centres-villes et centres-bourgs', en: 'Town centres' } },
  { code: 'mobility', label: { fr: 'Mobilité', en: 'Getting to work' } },
  { code: 'governance', label: { fr: 'Gouvernance et suivi', en: 'Governance and follow-up' } },
] as const

export type Theme = (typeof themes)[number]['code']
