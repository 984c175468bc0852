const GAP = '[\\s.\\-\\u00a0\\u202f]?'
const SEX = '[123478]'
const YEAR = '\\d{2}'
// 20 to 42 and 50 to 99 stand for an unknown month of birth.
const MONTH = '(?:0[1-9]|1[0-2]|[23]\\d|4[0-2]|[5-9]\\d)'
const DEPARTEMENT = '(?:\\d{2}|2[ABab])'

const WITH_KEY = new RegExp(
  `(?<![0-9A-Za-z])(${SEX})${GAP}(${YEAR})${GAP}(${MONTH})${GAP}(${DEPARTEMENT})${GAP}(\\d{3})${GAP}(\\d{3})${GAP}(\\d{2})(?![0-9A-Za-z])`,
  'g',
)

/** Corsica counts as 19 (2A) and 18 (2B) in the key. */
const digitsOf = (groups: readonly string[]): number =>
  Number(groups.join('').toUpperCase().replace('2A', '19').replace('2B', '18'))

/**
 * Whether a text holds a social-security number (NIR) with its two-digit key, in groups or not, alone
 * or inside a sentence. Bassin may not keep one (decree 2019-341 lists who may).
 */
export const containsNir = (text: string): boolean => {
  for (const match of text.matchAll(WITH_KEY)) {
    const groups = match.slice(1)
    const key = Number(groups.pop())
    if (97 - (digitsOf(groups) % 97) === key) return true
  }
  return false
}
