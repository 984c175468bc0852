import { addMonths, ageAt, type CalendarDate } from '#kernel/dates.ts'
import type { Condition, FactKind, KnownThen } from '../contract/conditions.ts'

/** From the best to the worst: a group is worth its `atLeast`-th best condition. */
export const outcomes = [
  'met',
  'proof-to-check',
  'proof-awaited',
  'proof-expired',
  'reserved',
  'unknown',
  'missing',
] as const
export type Outcome = (typeof outcomes)[number]

/** A condition with what it is worth that day; it explains itself. */
export interface Judged {
  readonly condition: Condition
  readonly outcome: Outcome
  /** The day on which a proof or a right ended. */
  readonly endedOn?: CalendarDate
  /** The last day on which the proof that stands, or the right, holds. */
  readonly endsOn?: CalendarDate
  readonly checkedOn?: CalendarDate
  /** The day on which the only proof was refused: it counts as missing. */
  readonly refusedOn?: CalendarDate
  readonly of?: readonly Judged[]
}

/**
 * What the conditions are worth on a day, from what was known then. It decides nothing: a person does (R16), and may
 * admit who does not meet them, as a prescripteur habilité is not bound by their count.
 */
export const evaluate = (condition: Condition, known: KnownThen, day: CalendarDate): Judged => {
  switch (condition.kind) {
    case 'group': {
      const of = condition.of.map((one) => evaluate(one, known, day))
      const worth = of.map((one) => outcomes.indexOf(one.outcome)).toSorted((a, b) => a - b)
      return { condition, outcome: outcomes[worth[condition.atLeast - 1] ?? -1] ?? 'missing', of }
    }
    case 'criterion':
      return { condition, ...criterionOn(condition, known, day) }
    case 'fact': {
      const value = factsOn[condition.fact](known, day)
      if (value === null) return { condition, outcome: 'unknown' }
      return {
        condition,
        outcome: compare[condition.operator](value, condition.threshold) ? 'met' : 'missing',
      }
    }
  }
}

const criterionOn = (
  { code, proof, proofMonths }: Extract<Condition, { kind: 'criterion' }>,
  { held, reservedCodes }: KnownThen,
  day: CalendarDate,
): Omit<Judged, 'condition' | 'of'> => {
  if (reservedCodes.includes(code)) return { outcome: 'reserved' }
  const one = held.find((each) => each.code === code)
  if (!one) return { outcome: 'missing' }
  if (one.endsOn !== null && one.endsOn < day) return { outcome: 'proof-expired', endedOn: one.endsOn }
  if (proof === 'none') return { outcome: 'met', ...ending(one.endsOn) }
  if (one.proofReceivedOn === null || one.proofReceivedOn > day)
    return { outcome: 'proof-awaited', ...(one.proofRefusedOn !== null && { refusedOn: one.proofRefusedOn }) }
  const lastDay = proofMonths === null ? null : addMonths(one.proofReceivedOn, proofMonths)
  if (lastDay !== null && lastDay < day) return { outcome: 'proof-expired', endedOn: lastDay }
  const ends = ending(
    lastDay === null || (one.endsOn !== null && one.endsOn < lastDay) ? one.endsOn : lastDay,
  )
  return one.proofCheckedOn === null
    ? { outcome: 'proof-to-check', ...ends }
    : { outcome: 'met', checkedOn: one.proofCheckedOn, ...ends }
}

const ending = (endsOn: CalendarDate | null) => (endsOn === null ? {} : { endsOn })

const wholeMonths = (from: CalendarDate, day: CalendarDate): number => {
  let months = 0
  while (addMonths(from, months + 1) <= day) months += 1
  return months
}
const yes = (value: boolean | null): number | null => (value === null ? null : Number(value))

const factsOn: Readonly<Record<FactKind, (known: KnownThen, day: CalendarDate) => number | null>> = {
  age: ({ birthDate }, day) => (birthDate === null ? null : ageAt(birthDate, day)),
  'jobless-months': ({ joblessSince }, day) =>
    joblessSince === null || joblessSince > day ? null : wholeMonths(joblessSince, day),
  'education-level': ({ educationLevel }) => educationLevel,
  'lives-in-territory': ({ livesInTerritory }) => yes(livesInTerritory),
  'lives-in-qpv': ({ livesInQpv }) => yes(livesInQpv),
}

const compare = {
  'at-least': (value: number, threshold: number) => value >= threshold,
  'at-most': (value: number, threshold: number) => value <= threshold,
  is: (value: number, threshold: number) => value === threshold,
} as const
