import type { CalendarDate } from '#kernel/dates.ts'
import type { PieceCode, PieceState } from '../contract.ts'

type Delay = { readonly days: number } | { readonly months: number }

interface PieceRule {
  readonly code: PieceCode
  readonly label: string
  readonly english: string
  /** When it is asked, in words. */
  readonly asked: { readonly fr: string; readonly en: string }
  /** From the fact that asks for it to the last day on which it is in time. */
  readonly limit: Delay
  /** Without it the spending of this participant is not paid; otherwise it is only counted. */
  readonly holdsPayment: boolean
}

interface PieceRules {
  readonly validFrom: CalendarDate
  readonly source: string
  readonly verifiedOn: CalendarDate | null
  readonly pieces: readonly PieceRule[]
}

/** What is expected of each fact of a participation, from a day on; the latest first. */
const pieceRules: readonly PieceRules[] = [
  {
    validFrom: '2021-01-01',
    source:
      'Pièces demandées en contrôle de service fait dans plusieurs PLIE ; délais : règlement (UE) 2021/1057, annexe I, décret 2024-1244 et pratique constatée en 2026',
    verifiedOn: null,
    pieces: [
      {
        code: 'entry-form',
        label: 'Questionnaire d’entrée complet',
        english: 'Entry questionnaire, complete',
        asked: { fr: 'à l’entrée dans l’opération', en: 'at the entry in the operation' },
        limit: { days: 30 },
        holdsPayment: true,
      },
      {
        code: 'eligibility',
        label: 'Justificatif d’éligibilité valable à l’entrée',
        english: 'Proof of eligibility, valid at the entry',
        asked: { fr: 'à l’entrée dans l’opération', en: 'at the entry in the operation' },
        limit: { days: 30 },
        holdsPayment: true,
      },
      {
        code: 'engagement',
        label: 'Contrat d’engagement signé',
        english: 'Contract of engagement, signed',
        asked: { fr: 'à l’entrée dans l’opération', en: 'at the entry in the operation' },
        limit: { months: 1 },
        holdsPayment: true,
      },
      {
        code: 'step-presence',
        label: 'Présence à une étape',
        english: 'Attendance at a step',
        asked: { fr: 'à la première étape commencée', en: 'when the first step begins' },
        limit: { days: 30 },
        holdsPayment: true,
      },
      {
        code: 'exit-form',
        label: 'Questionnaire de sortie complet',
        english: 'Exit questionnaire, complete',
        asked: { fr: 'à la sortie de l’opération', en: 'at the exit from the operation' },
        limit: { months: 1 },
        holdsPayment: true,
      },
      {
        code: 'exit-proof',
        label: 'Preuve de l’emploi ou de la sortie',
        english: 'Proof of the job or of the exit',
        asked: { fr: 'quand l’embauche ou la sortie est notée', en: 'when the hire or the exit is recorded' },
        limit: { days: 30 },
        holdsPayment: true,
      },
      {
        code: 'month-6-form',
        label: 'Questionnaire à six mois complet',
        english: 'Questionnaire at six months, complete',
        asked: { fr: 'six mois après la sortie', en: 'six months after the exit' },
        limit: { months: 1 },
        holdsPayment: false,
      },
    ],
  },
]

export const pieceRulesOn = (day: CalendarDate): PieceRules =>
  pieceRules.find((rules) => rules.validFrom <= day) ?? (pieceRules.at(-1) as PieceRules)

const incomplete: ReadonlySet<PieceState> = new Set(['missing', 'expired', 'refused'])
const complete: ReadonlySet<PieceState> = new Set(['received', 'checked'])

export const isIncomplete = (state: PieceState): boolean => incomplete.has(state)

/** Pieces due and complete: what is not due and what is set aside leave the denominator. */
export const completenessOf = (
  states: readonly PieceState[],
): { readonly due: number; readonly complete: number } => {
  const given = states.filter((state) => complete.has(state)).length
  return { due: given + states.filter(isIncomplete).length, complete: given }
}
