import type { CalendarDate } from '#kernel/dates.ts'
import type { AgreementState } from './agreement-lifecycle.ts'
import { type Phase, phaseAt, type Term } from './term.ts'

/** What deserves a look and blocks nothing. */
export const warningCodes = [
  'framework-expired',
  'deliberation-after-signature',
  'effect-before-signature',
  'not-transmitted',
  'transmitted-too-early',
  'text-not-frozen',
] as const
export type WarningCode = (typeof warningCodes)[number]

interface Watched extends Term {
  readonly state: AgreementState
  readonly signedOn: CalendarDate | null
  readonly deliberatedOn: CalendarDate | null
  readonly transmittedOn: CalendarDate | null
  readonly isFrozen: boolean
}

/** An expired framework, a deliberation after the signature: said, never refused (field notes 1.1, 1.2). */
export const warningsOf = (
  one: Watched,
  frameworks: readonly { readonly phase: Phase }[],
  today: CalendarDate,
): WarningCode[] => {
  const phase = phaseAt(one.state, one, today)
  const lives = phase !== 'ended' && phase !== 'stopped' && phase !== 'cancelled'
  const signed = one.state === 'signed'
  const found: readonly (readonly [WarningCode, boolean])[] = [
    ['framework-expired', lives && frameworks.some(({ phase: other }) => other === 'ended')],
    ['deliberation-after-signature', isAfter(one.deliberatedOn, one.signedOn)],
    ['effect-before-signature', signed && one.signedOn !== null && one.startsOn < one.signedOn],
    ['not-transmitted', signed && lives && one.deliberatedOn !== null && one.transmittedOn === null],
    ['transmitted-too-early', isAfter(one.deliberatedOn, one.transmittedOn)],
    ['text-not-frozen', signed && lives && !one.isFrozen],
  ]
  return found.flatMap(([code, holds]) => (holds ? [code] : []))
}

const isAfter = (day: CalendarDate | null, other: CalendarDate | null): boolean =>
  day !== null && other !== null && day > other
