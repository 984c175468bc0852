import type { DelayCounts } from './counts.ts'
import { type Indicator, type Measure, shareOf } from './indicator.ts'

const delay = {
  version: '1',
  nature: 'level',
  unit: 'days',
  direction: 'down',
  family: 'delays',
  denominatorLabel: null,
  denominatorEnglish: null,
  source: 'Notes de terrain ; seuils propres à chaque protocole',
  verifiedOn: null,
} as const

const measured =
  (which: keyof DelayCounts) =>
  ({ delays }: { delays: DelayCounts }): Measure => {
    const { count, median, p90 } = delays[which]
    return {
      numerator: count,
      denominator: null,
      value: median,
      facts: p90 === null ? [] : [{ code: 'p90', value: p90 }],
    }
  }

const rule =
  'Médiane, en jours, sur les parcours qui ont atteint le second moment dans la période ; neuf sur dix y arrivent avant le neuvième décile, donné à côté.'
const ruleEnglish =
  'Median, in days, over the pathways that reached the second moment in the period; nine out of ten reach it before the ninth decile, given beside it.'

/** How long each passage takes, and what lasts six months later. */
export const delayIndicators: readonly Indicator[] = [
  {
    ...delay,
    code: 'delay-first-meeting',
    countedFrom: ['admissions', 'applications'],
    label: 'De la prescription au premier accueil',
    english: 'From prescription to first meeting',
    formula: `De la réception de la candidature au premier accueil. ${rule}`,
    formulaEnglish: `From the received application to the first meeting. ${ruleEnglish}`,
    numeratorLabel: 'premiers accueils',
    numeratorEnglish: 'first meetings',
    measure: measured('first-meeting'),
  },
  {
    ...delay,
    code: 'delay-admission',
    countedFrom: ['admissions', 'applications'],
    label: 'Du premier accueil à l’admission',
    english: 'From first meeting to admission',
    formula: `Du premier accueil à la décision d’entrée. ${rule}`,
    formulaEnglish: `From the first meeting to the decision of entry. ${ruleEnglish}`,
    numeratorLabel: 'admissions',
    numeratorEnglish: 'admissions',
    measure: measured('admission'),
  },
  {
    ...delay,
    code: 'delay-contract',
    countedFrom: ['admissions'],
    label: 'De l’admission au contrat',
    english: 'From admission to contract',
    formula: `De la décision d’entrée à la signature du contrat. ${rule}`,
    formulaEnglish: `From the decision of entry to the signed contract. ${ruleEnglish}`,
    numeratorLabel: 'contrats signés',
    numeratorEnglish: 'signed contracts',
    measure: measured('contract'),
  },
  {
    ...delay,
    code: 'delay-first-step',
    countedFrom: ['admissions', 'first-steps'],
    label: 'Du contrat à la première étape',
    english: 'From contract to first step',
    formula: `De la signature du contrat au début de la première étape. ${rule}`,
    formulaEnglish: `From the signed contract to the start of the first step. ${ruleEnglish}`,
    numeratorLabel: 'premières étapes',
    numeratorEnglish: 'first steps',
    measure: measured('first-step'),
  },
  {
    code: 'maintained-6-months',
    countedFrom: ['situations'],
    version: '1',
    label: 'En emploi à 6 mois',
    english: 'In a job at 6 months',
    nature: 'level',
    unit: 'share',
    direction: 'up',
    family: 'maintained',
    formula:
      'Parmi les sorties en emploi dont le sixième mois tombe dans la période et dont la situation est connue : part des personnes en emploi. Les situations inconnues sont dites à part, jamais comptées comme un non.',
    formulaEnglish:
      'Among exits to a job whose sixth month falls in the period and whose situation is known: share in a job. Unknown situations are told apart, never counted as a no.',
    numeratorLabel: 'en emploi à 6 mois',
    numeratorEnglish: 'in a job at 6 months',
    denominatorLabel: 'situations connues',
    denominatorEnglish: 'known situations',
    source: 'Protocole du PLIE ; FSE+, situation six mois après la sortie',
    verifiedOn: null,
    measure: ({ maintained }) =>
      shareOf(maintained.inEmployment, maintained.known, [
        { code: 'unknown', value: maintained.reached - maintained.known },
        { code: 'reached', value: maintained.reached },
      ]),
  },
]
