import { countOf, type Indicator, shareOf } from './indicator.ts'

const level = { version: '1', nature: 'level', family: 'population', verifiedOn: null } as const

/** Who is accompanied at a date, and how. */
export const populationIndicators: readonly Indicator[] = [
  {
    ...level,
    code: 'active-file',
    countedFrom: ['contracts', 'suspensions'],
    label: 'File active',
    english: 'Caseload',
    unit: 'count',
    direction: 'up',
    formula:
      'Parcours dont le contrat est signé à cette date et qui ne sont pas sortis. Les parcours suspendus y sont, et dits à part.',
    formulaEnglish:
      'Pathways whose contract is signed at that date and which have not ended. Suspended ones are included, and told apart.',
    numeratorLabel: 'parcours ouverts',
    numeratorEnglish: 'open pathways',
    denominatorLabel: null,
    denominatorEnglish: null,
    source: 'Protocole du PLIE',
    measure: ({ population }) =>
      countOf(population.active, [
        { code: 'suspended', value: population.suspended },
        { code: 'consolidating', value: population.consolidating },
      ]),
  },
  {
    ...level,
    code: 'persons-per-etp',
    countedFrom: ['contracts', 'posts'],
    label: 'Personnes par ETP',
    english: 'Persons per full-time referent',
    unit: 'persons',
    direction: 'range',
    formula:
      'File active divisée par les équivalents temps plein de référence de parcours en poste à cette date.',
    formulaEnglish: 'Caseload divided by the full-time equivalents of referents in post at that date.',
    numeratorLabel: 'parcours ouverts',
    numeratorEnglish: 'open pathways',
    denominatorLabel: 'ETP de référence de parcours',
    denominatorEnglish: 'full-time referents',
    source: 'Usage des PLIE : 70 à 80 personnes par ETP',
    measure: ({ population }) => {
      const etp = population.etpHundredths / 100
      const value = etp > 0 ? population.active / etp : null
      return { numerator: population.active, denominator: etp, value, facts: [] }
    },
  },
  {
    ...level,
    code: 'seen-31-days',
    countedFrom: ['contracts', 'suspensions', 'meetings'],
    label: 'Vues depuis 31 jours',
    english: 'Seen in the last 31 days',
    unit: 'share',
    direction: 'up',
    formula:
      'Parcours suivis chaque mois (ni suspendus ni en consolidation) avec un entretien individuel honoré dans les 31 derniers jours, divisés par les parcours suivis chaque mois. Appels et messages ne comptent pas.',
    formulaEnglish:
      'Pathways followed monthly (neither suspended nor in consolidation) with an honoured individual interview in the last 31 days, divided by the pathways followed monthly. Calls and messages do not count.',
    numeratorLabel: 'vues depuis 31 jours',
    numeratorEnglish: 'seen in the last 31 days',
    denominatorLabel: 'suivies chaque mois',
    denominatorEnglish: 'followed monthly',
    source: 'PLIE de Dijon : un entretien individuel par mois',
    measure: ({ population }) => shareOf(population.seen, population.followed),
  },
  {
    ...level,
    code: 'with-current-step',
    countedFrom: ['contracts', 'steps'],
    label: 'Avec une étape en cours',
    english: 'With a current step',
    unit: 'share',
    direction: 'up',
    formula:
      'Parcours de la file active avec au moins une étape commencée et non finie à cette date, divisés par la file active.',
    formulaEnglish:
      'Pathways of the active file with at least one step started and not ended at that date, divided by the active file.',
    numeratorLabel: 'avec une étape en cours',
    numeratorEnglish: 'with a current step',
    denominatorLabel: 'parcours ouverts',
    denominatorEnglish: 'open pathways',
    source: 'PLIE de Dijon 2021 : 60 %',
    measure: ({ population }) => shareOf(population.withStep, population.active),
  },
]
