const HOURS_AND_MINUTES = /^(\d{1,5})\s*(?:h|:)\s*([0-5]\d)?$/i
const MINUTES = /^(\d{1,6})\s*(?:min|mn|minutes?)$/i
const DECIMAL_HOURS = /^(\d{1,5})(?:[.,](\d{1,4}))?\s*(?:h|heures?)?$/i

/** Worked time in whole minutes from `7,5`, `7h30`, `7:30`, `7 h` or `450 min`; nothing when unreadable. */
export const parseMinutes = (text: string): number | undefined => {
  const compact = text.trim().replace(/(\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '$1')
  const clock = HOURS_AND_MINUTES.exec(compact)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2] ?? 0)
  const minutes = MINUTES.exec(compact)
  if (minutes) return Number(minutes[1])
  const decimal = DECIMAL_HOURS.exec(compact)
  return decimal ? Math.round(Number(`${decimal[1]}.${decimal[2] ?? 0}`) * 60) : undefined
}
