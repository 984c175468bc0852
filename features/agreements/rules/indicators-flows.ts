import type { FlowCounts } from './counts.ts'
import { countOf, type Fact, type Indicator, type Measure, shareOf } from './indicator.ts'

const positive = (flows: FlowCounts): number => flows.positiveEmployment + flows.positiveTraining

const exitFacts = (flows: FlowCounts): readonly Fact[] => [
  { code: 'all-exits', value: flows.exits },
  { code: 'neutral', value: flows.neutral },
  { code: 'employment', value: flows.positiveEmployment },
  { code: 'training', value: flows.positiveTraining },
  { code: 'awaiting-proof', value: flows.awaitingProof },
]

/** Both readings of the same exits: neutral ones left out (headline), then all of them. */
const positiveRate = (flows: FlowCounts): Measure => {
  const all = shareOf(positive(flows), flows.exits).value
  return shareOf(positive(flows), flows.exits - flows.neutral, [
    ...exitFacts(flows),
    ...(all === null ? [] : [{ code: 'rate-all-exits', value: all } as const]),
  ])
}

const protocol = { version: '1', verifiedOn: null } as const
const flow = {
  ...protocol,
  nature: 'flow',
  unit: 'count',
  direction: 'up',
  family: 'flows',
  denominatorLabel: null,
  denominatorEnglish: null,
} as const
const share = { ...protocol, nature: 'level', unit: 'share', direction: 'up', family: 'flows' } as const
const protocolSource = 'Protocole du PLIE'
const positiveSource =
  'Guide des PLIE (classement des sorties) ; bilan national 2014, 39 % retrouvés en ôtant les sorties neutres'

/** What came in and what went out over a period. */
export const flowIndicators: readonly Indicator[] = [
  {
    ...flow,
    code: 'entries',
    countedFrom: ['entries'],
    label: 'Entrées',
    english: 'Entries',
    formula:
      'Parcours dont la date d’entrée (contrat signé ou admission, selon le réglage) tombe dans la période. Un retour après une sortie compte de nouveau.',
    formulaEnglish:
      'Pathways whose date of entry (signed contract or admission, by setting) falls in the period. A return after an exit counts again.',
    numeratorLabel: 'entrées',
    numeratorEnglish: 'entries',
    source: protocolSource,
    measure: ({ flows }) => countOf(flows.entries, [{ code: 'renewed', value: flows.renewed }]),
  },
  {
    ...flow,
    code: 'exits',
    countedFrom: ['exits'],
    label: 'Sorties',
    english: 'Exits',
    formula: 'Parcours dont la date de sortie tombe dans la période, toutes classes.',
    formulaEnglish: 'Pathways whose exit date falls in the period, all classes.',
    numeratorLabel: 'sorties',
    numeratorEnglish: 'exits',
    source: protocolSource,
    measure: ({ flows }) =>
      countOf(flows.exits, [
        { code: 'employment', value: flows.positiveEmployment },
        { code: 'training', value: flows.positiveTraining },
        { code: 'other-dynamic', value: flows.otherDynamic },
        { code: 'neutral', value: flows.neutral },
        { code: 'negative', value: flows.negative },
        { code: 'reorientation', value: flows.reorientation },
      ]),
  },
  {
    ...share,
    code: 'positive-rate',
    countedFrom: ['exits'],
    label: 'Taux de sorties positives',
    english: 'Rate of positive exits',
    formula:
      'Sorties positives (emploi et formation) divisées par les sorties de la période moins les sorties neutres (déménagement, décès, retraite, longue maladie…). Le taux sur toutes les sorties est donné à côté.',
    formulaEnglish:
      'Positive exits (job and training) divided by the exits of the period less the neutral ones (moving away, death, retirement, long illness…). The rate over all exits stands beside it.',
    numeratorLabel: 'sorties positives',
    numeratorEnglish: 'positive exits',
    denominatorLabel: 'sorties hors neutres',
    denominatorEnglish: 'exits, neutral ones left out',
    source: positiveSource,
    measure: ({ flows }) => positiveRate(flows),
  },
  {
    ...flow,
    code: 'positive-exits',
    countedFrom: ['exits'],
    label: 'Sorties positives',
    english: 'Positive exits',
    formula:
      'Sorties de la période classées positives, en emploi ou en formation. Elles comptent à leur date de sortie ; celles dont la preuve est attendue sont dites à part.',
    formulaEnglish:
      'Exits of the period classed positive, job or training. They count at their exit date; those whose proof is awaited are told apart.',
    numeratorLabel: 'sorties positives',
    numeratorEnglish: 'positive exits',
    source: positiveSource,
    measure: ({ flows }) => countOf(positive(flows), exitFacts(flows)),
  },
  {
    ...flow,
    code: 'positive-employment',
    countedFrom: ['exits'],
    label: 'Sorties en emploi',
    english: 'Exits to a job',
    formula: 'Sorties de la période classées positives en emploi.',
    formulaEnglish: 'Exits of the period classed positive, to a job.',
    numeratorLabel: 'sorties en emploi',
    numeratorEnglish: 'exits to a job',
    source: positiveSource,
    measure: ({ flows }) => countOf(flows.positiveEmployment, [{ code: 'all-exits', value: flows.exits }]),
  },
  {
    ...flow,
    code: 'positive-training',
    countedFrom: ['exits'],
    label: 'Sorties en formation',
    english: 'Exits to training',
    formula: 'Sorties de la période classées positives en formation.',
    formulaEnglish: 'Exits of the period classed positive, to training.',
    numeratorLabel: 'sorties en formation',
    numeratorEnglish: 'exits to training',
    source: positiveSource,
    measure: ({ flows }) => countOf(flows.positiveTraining, [{ code: 'all-exits', value: flows.exits }]),
  },
  {
    ...share,
    code: 'employment-share',
    countedFrom: ['exits'],
    label: 'Part de l’emploi dans les sorties positives',
    english: 'Share of jobs among positive exits',
    formula: 'Sorties positives en emploi divisées par les sorties positives de la période.',
    formulaEnglish: 'Positive exits to a job divided by the positive exits of the period.',
    numeratorLabel: 'sorties en emploi',
    numeratorEnglish: 'exits to a job',
    denominatorLabel: 'sorties positives',
    denominatorEnglish: 'positive exits',
    source: 'Bilan national des PLIE 2014 : 11 197 sur 14 446, soit 77,5 %',
    measure: ({ flows }) =>
      shareOf(flows.positiveEmployment, positive(flows), [
        { code: 'training', value: flows.positiveTraining },
      ]),
  },
  {
    ...share,
    code: 'women-entries',
    countedFrom: ['entries'],
    label: 'Femmes parmi les entrées',
    english: 'Women among entries',
    formula: 'Entrées de femmes divisées par les entrées de la période.',
    formulaEnglish: 'Entries of women divided by the entries of the period.',
    numeratorLabel: 'entrées de femmes',
    numeratorEnglish: 'entries of women',
    denominatorLabel: 'entrées',
    denominatorEnglish: 'entries',
    source: protocolSource,
    measure: ({ flows }) => shareOf(flows.womenEntries, flows.entries),
  },
  {
    ...share,
    code: 'qpv-entries',
    countedFrom: ['entries'],
    label: 'Habitants de QPV parmi les entrées',
    english: 'QPV residents among entries',
    formula:
      'Entrées de personnes qui habitaient un quartier prioritaire à leur entrée, divisées par les entrées de la période.',
    formulaEnglish:
      'Entries of persons living in a priority neighbourhood when they entered, divided by the entries of the period.',
    numeratorLabel: 'entrées d’habitants de QPV',
    numeratorEnglish: 'entries of QPV residents',
    denominatorLabel: 'entrées',
    denominatorEnglish: 'entries',
    source: protocolSource,
    measure: ({ flows }) => shareOf(flows.qpvEntries, flows.entries),
  },
  {
    ...share,
    code: 'mean-duration',
    countedFrom: ['exits'],
    unit: 'months',
    direction: 'down',
    label: 'Durée moyenne des parcours',
    english: 'Mean duration of pathways',
    formula:
      'Moyenne, sur les sorties de la période, du temps entre la signature du premier contrat et la sortie ; un mois vaut 30,44 jours.',
    formulaEnglish:
      'Mean, over the exits of the period, of the time between the first signed contract and the exit; a month is 30.44 days.',
    numeratorLabel: 'mois de parcours cumulés',
    numeratorEnglish: 'months of pathways in all',
    denominatorLabel: 'sorties',
    denominatorEnglish: 'exits',
    source: 'Bilan national des PLIE 2014 : 27,6 mois',
    measure: ({ flows }) => {
      const months = flows.contractedDays / DAYS_IN_A_MONTH
      const value = flows.contractedExits > 0 ? months / flows.contractedExits : null
      return { numerator: Math.round(months), denominator: flows.contractedExits, value, facts: [] }
    },
  },
]

const DAYS_IN_A_MONTH = 365.25 / 12
