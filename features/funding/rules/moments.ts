import { addDays, addMonths, type CalendarDate } from '#kernel/dates.ts'
import type { Moment } from '../contract.ts'

interface MomentRules {
  readonly validFrom: CalendarDate
  readonly source: string
  readonly verifiedOn: CalendarDate | null
  /** Days after the entry within which the entry questionnaire is to be complete. */
  readonly entryDays: number
  /** Days after the exit during which a situation counts as an immediate result (EECR01 to EECR04). */
  readonly resultDays: number
  /** Months after the exit in the French practice: beyond, the platform holds the balance sheet back. */
  readonly exitMonths: number
  readonly laterMonths: number
  /** Months on either side during which a situation still says what it was at six months. */
  readonly laterWindow: number
}

/** When each moment is observed, from which day on; the latest first. */
const momentRules: readonly MomentRules[] = [
  {
    validFrom: '2021-01-01',
    source:
      'Règlement (UE) 2021/1057, annexe I (quatre semaines, six mois) ; entrée sous 30 jours, sortie sous un mois et fenêtre d’un mois autour des six mois : pratique constatée en 2026',
    verifiedOn: null,
    entryDays: 30,
    resultDays: 28,
    exitMonths: 1,
    laterMonths: 6,
    laterWindow: 1,
  },
]

export const momentRulesOn = (day: CalendarDate): MomentRules =>
  momentRules.find((rules) => rules.validFrom <= day) ?? (momentRules.at(-1) as MomentRules)

interface Dates {
  readonly enteredOn: CalendarDate
  readonly exitedOn: CalendarDate | null
}

interface Span {
  readonly fromOn: CalendarDate
  readonly dueOn: CalendarDate
}

/** From which day a moment is observed, and until when; nothing while the participant has not left. */
export const spanOf = (moment: Moment, { enteredOn, exitedOn }: Dates): Span | undefined => {
  const rules = momentRulesOn(exitedOn ?? enteredOn)
  if (moment === 'entry') return { fromOn: enteredOn, dueOn: addDays(enteredOn, rules.entryDays) }
  if (exitedOn === null) return undefined
  if (moment === 'exit') return { fromOn: exitedOn, dueOn: addMonths(exitedOn, rules.exitMonths) }
  return {
    fromOn: addMonths(exitedOn, rules.laterMonths - rules.laterWindow),
    dueOn: addMonths(exitedOn, rules.laterMonths + rules.laterWindow),
  }
}

/** Whether what was observed that day counts as a result at the exit. */
export const isImmediate = (collectedOn: CalendarDate, exitedOn: CalendarDate): boolean =>
  collectedOn >= exitedOn && collectedOn <= addDays(exitedOn, momentRulesOn(exitedOn).resultDays)
