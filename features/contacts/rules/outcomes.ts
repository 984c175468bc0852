import type { CalendarDate } from '#kernel/dates.ts'
import { type OutcomeCode, outcomeCodes } from '../contract.ts'

interface OutcomeList {
  readonly validFrom: CalendarDate
  readonly codes: readonly OutcomeCode[]
  readonly source: string
  readonly verifiedOn: CalendarDate | null
}

/** How a first contact ends; a list is never changed, the next one has its day. */
const outcomeLists: readonly OutcomeList[] = [
  { validFrom: '2026-01-01', codes: outcomeCodes, source: 'Choix du produit', verifiedOn: null },
]

/** What may be chosen that day; a file is opened by its own act, with the agreement. */
export const outcomesAt = (day: CalendarDate): OutcomeCode[] =>
  (outcomeLists.findLast((one) => one.validFrom <= day)?.codes ?? []).filter((code) => code !== 'file')
