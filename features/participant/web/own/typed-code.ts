import { westernFigures } from '#kernel/figures.ts'

/** How many digits every code of this page has. */
const digits = 6

/** The digits of a code as she typed it: spaces go, and a phone in Arabic or Persian types its own figures. */
export const typedCode = (typed: string): string => westernFigures(typed).replace(/\D/g, '')

/** Not sent: too short or too long, it could not be right and would count as a trial. */
export const isWholeCode = (code: string): boolean => code.length === digits
