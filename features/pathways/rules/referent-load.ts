import type { CalendarDate } from '#kernel/dates.ts'

/** Persons followed by a full-time référent, as the protocols of several PLIE set it. */
interface LoadMark {
  readonly from: number
  readonly to: number
  readonly source: string
  readonly verifiedOn: CalendarDate
}

export const loadMark: LoadMark = {
  from: 70,
  to: 80,
  source: 'Cahiers des charges de PLIE : 70 personnes par ETP en moyenne, 80 au plus',
  verifiedOn: '2026-11-22',
}

type LoadPosition = 'below' | 'within' | 'above'

/** Persons per full-time equivalent, with one decimal; nothing for who gives no time to following. */
export const personsPerEtp = (persons: number, etpHundredths: number): number | null =>
  etpHundredths > 0 ? Math.round((persons * 1000) / etpHundredths) / 10 : null

export const loadPosition = (perEtp: number, mark: LoadMark = loadMark): LoadPosition =>
  perEtp > mark.to ? 'above' : perEtp < mark.from ? 'below' : 'within'
