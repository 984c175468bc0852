import type { CalendarDate } from '#kernel/dates.ts'
import type { PartnerReturn } from '../contract.ts'

export type ReturnedLine = PartnerReturn['items'][number]

/** What the territory knows of a line, before the agreement says what of it may leave. */
export interface ReturnFacts {
  readonly reference: string
  readonly givenName: string
  readonly familyName: string
  readonly birthDate: CalendarDate | null
  readonly franceTravailId: string | null
  readonly sentOn: CalendarDate
  readonly referralState: string
  readonly decidedOn: CalendarDate | null
  readonly refusalCode: string | null
  readonly application: {
    readonly state: string
    readonly decidedOn: CalendarDate | null
    readonly reasonCode: string | null
  } | null
  readonly enteredOn: CalendarDate | null
  readonly isOpen: boolean
  readonly referent: ReturnedLine['referent']
  readonly legalReferentKind: string | null
  /** Begun, and of a type whose name tells no difficulty (R8). */
  readonly steps: ReturnedLine['steps']
  readonly meetings: readonly {
    readonly on: CalendarDate
    readonly presence: string
    readonly wasMoved: boolean
    readonly isIndividual: boolean
  }[]
  readonly exitedOn: CalendarDate | null
  readonly exitClass: ReturnedLine['exitClass']
}
