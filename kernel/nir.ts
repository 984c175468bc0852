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

// Fifteen digits in any groups, alone between other signs: how somebody copies a card. Read more strictly than the
// groups of the card, since a phone number and a postal code make fifteen digits as well.
const RUN =
  /(?<![\p{L}\p{N}])\d(?:[ .\-_\u00a0\u202f]{0,2}(?:\d|(?<=2)[ABab](?=[ .\-_\u00a0\u202f]{0,2}\d)))+(?![\p{L}\p{N}])/gu
const STRICT = /^[12]\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5789])(?!000)\d{3}(?!000)\d{3}/
// Thirteen digits have no key to check: whole, or in the groups of the card and no others.
const THIRTEEN = /^[\dAB]{13}$/
// Nothing else is written in the groups of the card: there, a key mistyped still shows the number it goes with.
const CARD_GROUPS =
  /^\d[^\dAB]{1,2}\d{2}[^\dAB]{1,2}\d{2}[^\dAB]{1,2}[\dAB]{2}[^\dAB]{1,2}\d{3}[^\dAB]{1,2}\d{3}(?:[^\dAB]{1,2}\d{2})?$/

/** Corsica counts as 19 (2A) and 18 (2B) in the key. */
const hasItsKey = (number: string): boolean => {
  const digits = Number(number.slice(0, 13).replace('2A', '19').replace('2B', '18'))
  return 97 - (digits % 97) === Number(number.slice(13))
}

const isNirRun = (run: string): boolean => {
  const number = run.replace(/[^\dAB]/g, '')
  if (!STRICT.test(number)) return false
  if (CARD_GROUPS.test(run)) return true
  return number.length === 15 ? hasItsKey(number) : THIRTEEN.test(run)
}

// What every number above holds: thirteen signs of a number with small gaps. Most texts are let through by it alone.
const LONG_ENOUGH = /\d(?:[\s.\-_\u00a0\u202f]{0,2}[\dABab]){12}/

/**
 * Whether a text holds a social-security number (NIR), alone or inside a sentence, in groups or not: fifteen digits
 * with their key, the thirteen without it, or either in the groups of the card whatever the key. Bassin may not keep one (decree 2019-341 lists who may).
 */
export const containsNir = (text: string): boolean => {
  if (!LONG_ENOUGH.test(text)) return false
  for (const match of text.matchAll(WITH_KEY))
    if (hasItsKey(match.slice(1).join('').toUpperCase())) return true
  for (const [run] of text.matchAll(RUN)) if (isNirRun(run.toUpperCase())) return true
  return false
}
