import type { CalendarDate } from '#kernel/dates.ts'

/** On which population an indicator counts, and by what day a participant is in a period. */
type IndicatorMoment = 'entry' | 'exit' | 'month-6'

export interface FundingIndicator {
  readonly code: string
  readonly label: string
  readonly english: string
  readonly moment: IndicatorMoment
  /** Its formula, as the screen prints it. */
  readonly formula: { readonly fr: string; readonly en: string }
  /**
   * What it reads, as data that the store turns into SQL: answers that count, an age, or everybody. `null`: nothing in
   * Bassin says it yet, and the screen says so.
   */
  readonly counts:
    | { readonly kind: 'everybody' }
    | {
        readonly kind: 'answers'
        readonly item: string
        readonly values: readonly string[]
        readonly atEntry?: readonly string[]
      }
    | { readonly kind: 'age'; readonly from: number | null; readonly to: number | null }
    | null
  /** Health, housing exclusion, origin: counted only for who may read sensitive facts. */
  readonly isSensitive?: true
}

const jobless = ['unemployed', 'unemployed-unregistered']
const inactive = ['inactive', 'inactive-education']
const employed = ['employed', 'self-employed']

const answers = (item: string, values: readonly string[], atEntry?: readonly string[]) =>
  ({ kind: 'answers', item, values, ...(atEntry && { atEntry }) }) as const

const entry = (
  code: string,
  [label, english]: readonly [string, string],
  counts: FundingIndicator['counts'],
  formula: readonly [string, string],
): FundingIndicator => ({
  ...{ code, label, english, moment: 'entry', counts },
  formula: { fr: formula[0], en: formula[1] },
})

const ofEntries = (fr: string, en: string): readonly [string, string] => [
  `${fr} ÷ participants entrés dans la période`,
  `${en} ÷ participants who entered in the period`,
]
const ofExits = (fr: string, en: string) => ({
  fr: `${fr}, relevé dans les quatre semaines de la sortie ÷ participants sortis dans la période`,
  en: `${en}, observed within four weeks of the exit ÷ participants who left in the period`,
})
const ofLater = (fr: string, en: string) => ({
  fr: `${fr} ÷ participants dont le sixième mois tombe dans la période`,
  en: `${en} ÷ participants whose sixth month falls in the period`,
})

/** Indicators of annex I, from a day on. Codes are those of SFC2021 from memory: to be confirmed, and said so on screen. */
export const fundingIndicators: {
  readonly validFrom: CalendarDate
  readonly source: string
  readonly verifiedOn: CalendarDate | null
  readonly items: readonly FundingIndicator[]
} = {
  validFrom: '2021-01-01',
  source:
    'Règlement (UE) 2021/1057, annexe I ; codes EECO et EECR de SFC2021 à confirmer, chômage de longue durée : douze mois à tout âge (à confirmer)',
  verifiedOn: null,
  items: [
    entry('EECO01', ['Participants', 'Participants'], { kind: 'everybody' }, [
      'participants entrés dans la période',
      'participants who entered in the period',
    ]),
    entry(
      'EECO02',
      ['Chômeurs, longue durée comprise', 'Unemployed, including long-term'],
      answers('status', jobless),
      ofEntries('sans emploi et en recherche à l’entrée', 'unemployed at the entry'),
    ),
    entry(
      'EECO03',
      ['Chômeurs de longue durée', 'Long-term unemployed'],
      answers('jobless', ['12-24', 'over-24'], jobless),
      ofEntries('chômeurs depuis douze mois ou plus', 'unemployed for twelve months or more'),
    ),
    entry(
      'EECO04',
      ['Inactifs', 'Inactive'],
      answers('status', inactive),
      ofEntries('inactifs à l’entrée', 'inactive at the entry'),
    ),
    entry(
      'EECO05',
      ['En emploi, y compris à leur compte', 'Employed, including self-employed'],
      answers('status', employed),
      ofEntries('en emploi à l’entrée', 'employed at the entry'),
    ),
    entry(
      'EECO06',
      ['Moins de 18 ans', 'Under 18'],
      { kind: 'age', from: null, to: 17 },
      ofEntries('âge à l’entrée', 'age at the entry'),
    ),
    entry(
      'EECO07',
      ['De 18 à 29 ans', '18 to 29 years'],
      { kind: 'age', from: 18, to: 29 },
      ofEntries('âge à l’entrée', 'age at the entry'),
    ),
    entry(
      'EECO08',
      ['55 ans et plus', '55 years and over'],
      { kind: 'age', from: 55, to: null },
      ofEntries('âge à l’entrée', 'age at the entry'),
    ),
    entry(
      'EECO09',
      ['Au plus le collège (CITE 0 à 2)', 'Lower secondary at most (ISCED 0 to 2)'],
      answers('education', ['isced-0-2']),
      ofEntries('niveau d’instruction', 'level of education'),
    ),
    entry(
      'EECO10',
      ['Lycée ou équivalent (CITE 3 et 4)', 'Upper secondary (ISCED 3 and 4)'],
      answers('education', ['isced-3-4']),
      ofEntries('niveau d’instruction', 'level of education'),
    ),
    entry(
      'EECO11',
      ['Enseignement supérieur (CITE 5 à 8)', 'Tertiary (ISCED 5 to 8)'],
      answers('education', ['isced-5-8']),
      ofEntries('niveau d’instruction', 'level of education'),
    ),
    {
      ...entry(
        'EECO12',
        ['Situation de handicap', 'Disability'],
        answers('disability', ['yes']),
        ofEntries('situation de handicap', 'disability'),
      ),
      isSensitive: true,
    },
    {
      ...entry(
        'EECO13',
        ['Ressortissants de pays tiers', 'Third-country nationals'],
        answers('third-country', ['yes']),
        ofEntries('nationalité hors Union européenne', 'nationality outside the Union'),
      ),
      isSensitive: true,
    },
    {
      ...entry(
        'EECO14',
        ['Origine étrangère', 'Foreign background'],
        answers('parent-abroad', ['yes']),
        ofEntries('un parent né à l’étranger', 'a parent born abroad'),
      ),
      isSensitive: true,
    },
    {
      ...entry('EECO15', ['Minorités', 'Minorities'], null, [
        'non recueilli : pas de donnée ethnique en France (à confirmer)',
        'not collected: no ethnic data in France (to be confirmed)',
      ]),
      isSensitive: true,
    },
    {
      ...entry(
        'EECO16',
        ['Sans domicile ou exclus du logement', 'Homeless or housing exclusion'],
        answers('housing', ['yes']),
        ofEntries('sans domicile stable', 'homeless or housing exclusion'),
      ),
      isSensitive: true,
    },
    entry('EECO17', ['Zone rurale', 'Rural area'], null, [
      'pas encore calculé : degré d’urbanisation de l’adresse (à confirmer)',
      'not computed yet: degree of urbanisation of the address (to be confirmed)',
    ]),
    {
      ...{ code: 'EECR01', label: 'Inactifs qui cherchent un emploi', english: 'Inactive, now searching' },
      ...{ moment: 'exit', counts: answers('job-search', ['yes'], inactive) },
      formula: ofExits(
        'inactifs à l’entrée qui recherchent un emploi',
        'inactive at the entry, now job-searching',
      ),
    },
    {
      ...{ code: 'EECR02', label: 'En formation ou en études', english: 'In education or training' },
      ...{ moment: 'exit', counts: answers('training', ['yes']) },
      formula: ofExits('suivent une formation', 'in education or training'),
    },
    {
      ...{ code: 'EECR03', label: 'Qualification obtenue', english: 'Gained a qualification' },
      ...{ moment: 'exit', counts: answers('qualification', ['yes']) },
      formula: ofExits('ont obtenu une qualification', 'gained a qualification'),
    },
    {
      ...{ code: 'EECR04', label: 'En emploi à la sortie', english: 'In employment at the exit' },
      ...{ moment: 'exit', counts: answers('status', employed) },
      formula: ofExits('en emploi', 'in employment'),
    },
    {
      ...{ code: 'EECR05', label: 'En emploi six mois après', english: 'In employment six months later' },
      ...{ moment: 'month-6', counts: answers('status', employed) },
      formula: ofLater('en emploi à six mois', 'in employment at six months'),
    },
    {
      ...{
        code: 'EECR06',
        label: 'Situation améliorée six mois après',
        english: 'Improved situation six months later',
      },
      ...{ moment: 'month-6', counts: answers('improved', ['yes'], employed) },
      formula: ofLater(
        'en emploi à l’entrée, situation améliorée',
        'employed at the entry, improved situation',
      ),
    },
  ],
}

export const findIndicator = (code: string): FundingIndicator | undefined =>
  fundingIndicators.items.find((one) => one.code === code)
