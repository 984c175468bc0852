/** Consonants that nobody takes for another, read or heard over the telephone: no word can come out of them. */
export const codeLetters = 'BCDFGHJKLMNPQRSTVWXZ'
const length = 12

/** `BCDF-GHJK-LMNP`: three groups of four, 20^12 possibilities. */
const inGroups = (letters: string): string => letters.match(/.{1,4}/g)?.join('-') ?? ''

/** Twelve letters from random numbers below 20. */
export const codeFrom = (random: () => number): string =>
  inGroups(Array.from({ length }, () => codeLetters.charAt(random())).join(''))

/** What was typed, as it is hashed: case, dashes and spaces do not count. */
export const tidyCode = (typed: string): string => inGroups(typed.toUpperCase().replace(/[^A-Z]/g, ''))
