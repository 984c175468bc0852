const REGIONAL = /^\d{7}[0-9A-Z]$/
const NATIONAL = /^\d{11}$/

/**
 * The identifier of a person at France Travail: seven digits and a letter or digit (regional), or
 * eleven digits (national). Kept as text: leading zeros count. Nothing when it is neither.
 */
export const parseFranceTravailId = (text: string): string | undefined => {
  const compact = text.replace(/[\s.\-\u00a0\u202f]/g, '').toUpperCase()
  return REGIONAL.test(compact) || NATIONAL.test(compact) ? compact : undefined
}
