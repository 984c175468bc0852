import type { CalendarDate } from '#kernel/dates.ts'

/** Persons followed by a full-time référent. */
export interface LoadMark {
  readonly from: number
  readonly to: number
}

/** As the protocols of several PLIE set it; a territory sets its own by dated settings. */
export const loadMark: LoadMark & { readonly source: string; readonly verifiedOn: CalendarDate | null } = {
  from: 70,
  to: 80,
  source: 'Cahiers des charges de PLIE : 70 personnes par ETP en moyenne, 80 au plus',
  verifiedOn: '2026-11-22',
}

type LoadPosition = 'below' | 'within' | 'above'

/** Persons per full-time equivalent, with one decimal; nothing for who gives no time to following. */
export const personsPerEtp = (persons: number, etpHundredths: number): number | null =>
  etpHundredths > 0 ? Math.round((persons * 1000) / etpHundredths) / 10 : null

export const loadPosition = (perEtp: number, mark: LoadMark): LoadPosition =>
  perEtp > mark.to ? 'above' : perEtp < mark.from ? 'below' : 'within'
