import type { CalendarDate } from '#kernel/dates.ts'
import { type ListedCode, linesOn } from './dated-list.ts'
import { themes } from './themes.ts'

/** R1: health and justice are outside the categories that are shared by default; they are no line of a diagnosis. */
const apartFamilies = ['sante']
const apartThemes = [
  'difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire',
]

const familyOf = (code: string): string => code.split('--')[0] ?? code

export const isApart = (code: string): boolean =>
  apartFamilies.includes(familyOf(code)) || apartThemes.includes(code)

/** The themes that a diagnosis rates, without the families themselves. */
export const diagnosisThemes: readonly ListedCode[] = themes.filter(
  ({ code }) => code.includes('--') && !isApart(code),
)

/** The families that hold them, in the order of the list. */
export const diagnosisFamilies: readonly ListedCode[] = themes.filter(
  ({ code }) => !code.includes('--') && !isApart(code),
)

export const themesOfFamily = (family: string, day: CalendarDate): ListedCode[] =>
  linesOn(diagnosisThemes, day).filter(({ code }) => familyOf(code) === family)
