/** Whom a practice serves; a choice of the product. */
export const audiences = [
  { code: 'everyone', label: { fr: 'Tout public', en: 'Everyone' } },
  { code: 'youth', label: { fr: 'Jeunes de moins de 26 ans', en: 'Young people under 26' } },
  { code: 'seniors', label: { fr: 'Personnes de 50 ans et plus', en: 'People aged 50 and over' } },
  { code: 'women', label: { fr: 'Femmes', en: 'Women' } },
  { code: 'rsa', label: { fr: 'Allocataires du RSA', en: 'People on RSA benefit' } },
  {
    code: 'long-jobless',
    label: { fr: 'Personnes sans emploi depuis un an ou plus', en: 'People out of work for a year or more' },
  },
  {
    code: 'qpv',
    label: {
      fr: 'Habitantes et habitants des quartiers prioritaires',
      en: 'Residents of priority neighbourhoods',
    },
  },
  { code: 'disability', label: { fr: 'Personnes en situation de handicap', en: 'Disabled people' } },
  { code: 'employers', label: { fr: 'Employeurs', en: 'Employers' } },
] as const

export type Audience = (typeof audiences)[number]['code']
