import { addDays, addMonths, type CalendarDate } from '#kernel/dates.ts'
import { agreementRules } from './agreement-rules.ts'
import type { DeadlineRule, Delay } from './deadline-rule.ts'
import { fundingRules } from './funding-rules.ts'
import { planRules } from './plan-rules.ts'
import { pledgeRules } from './pledge-rules.ts'

/** The calendar of the accompaniment. A territory changes a delay by a dated setting, never here. */
export const calendar = {
  'referral-answer': {
    code: 'referral-answer',
    owner: 'entry-desk',
    due: { days: 10 },
    shows: { days: 0 },
    escalates: { days: 20 },
    source: 'Délais de réponse constatés dans les outils publics d’orientation (réglage du territoire)',
    verifiedOn: '2026-11-22',
  },
  'application-first-meeting': {
    code: 'application-first-meeting',
    owner: 'entry-desk',
    due: { days: 15 },
    shows: { days: 0 },
    source: 'Proposition, à régler par le protocole',
    verifiedOn: null,
  },
  'contract-signature': {
    code: 'contract-signature',
    owner: 'member',
    due: { months: 1 },
    shows: { days: 15 },
    escalates: { days: 25 },
    source:
      'Décret 2024-1244 : contrat d’engagement signé dans le mois qui suit la notification de l’orientation',
    verifiedOn: '2026-11-22',
  },
  'monthly-meeting': {
    code: 'monthly-meeting',
    owner: 'member',
    due: { days: 31 },
    shows: { days: 25 },
    escalates: { days: 45 },
    source: 'Un entretien individuel par mois (pratique des PLIE, protocole)',
    verifiedOn: '2026-11-22',
  },
  'no-current-step': {
    code: 'no-current-step',
    owner: 'member',
    due: { days: 60 },
    shows: { days: 53 },
    escalates: { days: 75 },
    source: 'Proposition, à régler par le protocole',
    verifiedOn: null,
  },
  'step-end': {
    code: 'step-end',
    owner: 'member',
    due: { days: 0 },
    shows: { days: -15 },
    source: 'Proposition, à régler par le protocole',
    verifiedOn: null,
  },
  'step-answer': {
    code: 'step-answer',
    owner: 'member',
    due: { days: 10 },
    shows: { days: 5 },
    source: 'Proposition, à régler par le protocole',
    verifiedOn: null,
  },
  'contract-review': {
    code: 'contract-review',
    owner: 'member',
    due: { days: 0 },
    shows: { months: -1 },
    source: 'Contrat renouvelé au terme ou à chaque changement (source secondaire)',
    verifiedOn: null,
  },
  'contract-scan': {
    code: 'contract-scan',
    owner: 'member',
    due: { days: 15 },
    shows: { days: 0 },
    source: 'Copie numérisée d’un contrat signé sur papier : proposition, à régler par le protocole',
    verifiedOn: null,
  },
  'suspension-return': {
    code: 'suspension-return',
    owner: 'member',
    due: { days: 0 },
    shows: { days: -15 },
    escalates: { days: 15 },
    source: 'Proposition, à régler par le protocole',
    verifiedOn: null,
  },
  'suspension-review': {
    code: 'suspension-review',
    owner: 'member',
    due: { months: 6 },
    shows: { months: 5 },
    escalates: { months: 7 },
    source:
      'Suspension de plus de six mois revue avec la responsable : proposition, à régler par le protocole',
    verifiedOn: null,
  },
  'criterion-proof': {
    code: 'criterion-proof',
    owner: 'member',
    due: { days: 0 },
    shows: { days: -15 },
    source: 'Durées de validité des justificatifs (arrêté du 4 septembre 2025, liste IAE)',
    verifiedOn: '2026-11-22',
  },
  'application-proof': {
    code: 'application-proof',
    owner: 'entry-desk',
    due: { days: 0 },
    shows: { days: -15 },
    source:
      'Durées de validité des justificatifs (arrêté du 4 septembre 2025, liste IAE), avant la commission',
    verifiedOn: '2026-11-22',
  },
  'exit-proof': {
    code: 'exit-proof',
    owner: 'member',
    due: { days: 30 },
    shows: { days: 0 },
    escalates: { days: 45 },
    source: 'Proposition, à régler par le protocole',
    verifiedOn: null,
  },
  'job-month-1': {
    code: 'job-month-1',
    owner: 'member',
    due: { months: 1 },
    shows: { days: 20 },
    source: 'Rythme proposé, à régler par le protocole',
    verifiedOn: null,
  },
  'job-month-3': {
    code: 'job-month-3',
    owner: 'member',
    due: { months: 3 },
    shows: { days: 80 },
    source: 'Rythme proposé, à régler par le protocole',
    verifiedOn: null,
  },
  'job-month-6': {
    code: 'job-month-6',
    owner: 'member',
    due: { months: 6 },
    shows: { days: 167 },
    escalates: { days: 200 },
    source: 'Emploi durable : six mois attestés (guide des PLIE)',
    verifiedOn: '2026-11-22',
  },
  'exit-month-6': {
    code: 'exit-month-6',
    owner: 'fund-manager',
    due: { months: 6 },
    shows: { months: 5 },
    escalates: { months: 7 },
    source: 'Règlement (UE) 2021/1057, annexe I : situation six mois après la sortie',
    verifiedOn: '2026-11-22',
  },
  ...fundingRules,
  ...agreementRules,
  'session-to-close': {
    code: 'session-to-close',
    owner: 'member',
    due: { days: 3 },
    shows: { days: 0 },
    escalates: { days: 15 },
    source: 'Présences closes sous trois jours : proposition, à régler par le protocole',
    verifiedOn: null,
  },
  'place-offered': {
    code: 'place-offered',
    owner: 'member',
    due: { days: 0 },
    shows: { days: -15 },
    source:
      'Fin de l’offre, d’après le réglage « Place libérée, offerte à la liste d’attente » : ensuite la place passe à la personne suivante',
    verifiedOn: null,
  },
  'contact-answer': {
    code: 'contact-answer',
    owner: 'contact-desk',
    due: { days: 0 },
    shows: { days: -45 },
    source:
      'Choix du produit : le jour promis à la personne, en jours ouvrés (réglage « Premiers contacts »)',
    verifiedOn: null,
  },
  'service-answered': {
    code: 'service-answered',
    owner: 'member',
    due: { days: 3 },
    shows: { days: 0 },
    source: 'Proposition, à régler par le protocole',
    verifiedOn: null,
  },
  'transfer-answer': {
    code: 'transfer-answer',
    owner: 'entry-desk',
    due: { days: 0 },
    shows: { days: -365 },
    source:
      'Dernier jour du transfert, fixé par le territoire qui l’envoie (réglage « Transferts ») : ensuite il expire',
    verifiedOn: null,
  },
  'participant-ask': {
    code: 'participant-ask',
    owner: 'member',
    due: { days: 3 },
    shows: { days: 0 },
    source: 'Proposition, à régler par le protocole',
    verifiedOn: null,
  },
  ...planRules,
  'file-retention': {
    code: 'file-retention',
    owner: 'member',
    due: { days: 30 },
    shows: { days: 0 },
    source: 'Préavis de trente jours avant les archives (les-emplois) ; CNIL, délibération 2023-095',
    verifiedOn: null,
  },
  ...pledgeRules,
} as const satisfies Record<string, DeadlineRule>

export type DeadlineRuleCode = keyof typeof calendar

export const after = (basis: CalendarDate, delay: Delay): CalendarDate =>
  'days' in delay ? addDays(basis, delay.days) : addMonths(basis, delay.months)

export interface DeadlineDates {
  readonly showsFrom: CalendarDate
  readonly dueOn: CalendarDate
  readonly escalatesOn: CalendarDate | null
}

/** The three dates of a rule started by a fact of the day `basis`, by the shipped delays or by changed ones. */
export const datesOf = (
  code: DeadlineRuleCode,
  basis: CalendarDate,
  rule: Pick<DeadlineRule, 'due' | 'shows' | 'escalates'> = calendar[code],
): DeadlineDates => {
  return {
    showsFrom: after(basis, rule.shows),
    dueOn: after(basis, rule.due),
    escalatesOn: rule.escalates ? after(basis, rule.escalates) : null,
  }
}
