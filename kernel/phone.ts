import { westernFigures } from './figures.ts'

// Numbers of the overseas départements keep their four-digit national prefix; each has its country code.
const OVERSEAS_PREFIX: Readonly<Record<string, string>> = {
  '0590': '590',
  '0690': '590',
  '0691': '590',
  '0594': '594',
  '0694': '594',
  '0596': '596',
  '0696': '596',
  '0697': '596',
  '0262': '262',
  '0263': '262',
  '0269': '262',
  '0639': '262',
  '0692': '262',
  '0693': '262',
}
// Numbers for fiction (Arcep, decision 2018-0881), of the hexagon although Mayotte's mobiles begin alike.
const FICTION = '063998'
const INTERNATIONAL = /^\+[1-9]\d{6,14}$/
const FRENCH = /^\+33[1-9]\d{8}$/
const OVERSEAS = /^\+(590|594|596|262)([2-9]\d{2})(\d{6})$/
const SAINT_PIERRE = /^\+508(\d{6})$/

const fromNational = (digits: string): string | undefined => {
  if (!/^0[1-9]\d{8}$/.test(digits)) return undefined
  if (digits.startsWith('0508')) return `+508${digits.slice(4)}`
  const country = digits.startsWith(FICTION) ? '33' : (OVERSEAS_PREFIX[digits.slice(0, 4)] ?? '33')
  return `+${country}${digits.slice(1)}`
}

/** The number in E.164 (`+33612345678`) from any usual French or foreign writing; nothing when unreadable. */
export const parsePhone = (text: string): string | undefined => {
  const compact = westernFigures(text)
    .replace(/\(0\)/g, '')
    .replace(/[\s.\-/()\u00a0\u202f]/g, '')
    .replace(/^00/, '+')
  if (!compact.startsWith('+')) return fromNational(compact)
  const withoutTrunk = compact.replace(/^\+(33|590|594|596|262)0/, '+$1')
  // +33 690… is how some forms write an overseas mobile: only its own country code reaches it.
  if (withoutTrunk.startsWith('+33'))
    return FRENCH.test(withoutTrunk) ? fromNational(`0${withoutTrunk.slice(3)}`) : undefined
  return INTERNATIONAL.test(withoutTrunk) ? withoutTrunk : undefined
}

const pairs = (digits: string): string => digits.replace(/(\d{2})(?=\d)/g, '$1 ')

/** The number as a reader in France dials it: `06 12 34 56 78`, `0690 12 34 56`, else in full. */
export const formatPhone = (e164: string): string => {
  if (FRENCH.test(e164)) return pairs(`0${e164.slice(3)}`)
  const overseas = OVERSEAS.exec(e164)
  if (overseas) return `0${overseas[2]} ${pairs(overseas[3] ?? '')}`
  const saintPierre = SAINT_PIERRE.exec(e164)
  return saintPierre ? `0508 ${pairs(saintPierre[1] ?? '')}` : e164
}
