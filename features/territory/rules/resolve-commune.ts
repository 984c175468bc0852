import type { CalendarDate } from '#kernel/dates.ts'

/** A code of the official list, current or former. */
export interface KnownCommune {
  readonly code: string
  /** What a former commune became; null for a current one. */
  readonly successorCode: string | null
  /** Last day of the code, when the list says it. */
  readonly validTo: CalendarDate | null
}

export type KnownCommunes = ReadonlyMap<string, KnownCommune>

type Resolution =
  | { readonly found: true; readonly code: string; readonly merged: boolean }
  | { readonly found: false }

/** `1001` or ` 01001 ` -> `01001`: spreadsheets drop the leading zero of nine départements. */
export const communeCode = (text: string): string => {
  const compact = text.trim().toUpperCase()
  return /^\d{4}$/.test(compact) ? `0${compact}` : compact
}

/**
 * The code in force at `date`. A merged commune leads to the one that took it over; when the official
 * list does not say when that happened, today's commune is the answer.
 */
export const resolveCommune = (known: KnownCommunes, text: string, date?: CalendarDate): Resolution => {
  let commune = known.get(communeCode(text))
  if (!commune) return { found: false }
  const asked = commune.code
  for (let steps = 0; steps < 10; steps++) {
    const stillInForce = date !== undefined && commune.validTo !== null && date <= commune.validTo
    if (commune.successorCode === null || stillInForce)
      return { found: true, code: commune.code, merged: commune.code !== asked }
    const next = known.get(commune.successorCode)
    if (!next) return { found: false }
    commune = next
  }
  return { found: false }
}
