import { ageAt, type CalendarDate } from '#kernel/dates.ts'

/** Bands in which a sheet without a name tells an age: those of the figures, and of the funds that read them. */
const ageBands = {
  source: 'Découpage des chiffres du produit : moins de 26 ans, 26 à 49 ans, 50 ans et plus',
  verifiedOn: null,
  bands: [
    { code: 'under-26', from: 0 },
    { code: '26-49', from: 26 },
    { code: '50-plus', from: 50 },
  ],
} as const

type AgeBandCode = (typeof ageBands)['bands'][number]['code']
export const ageBandCodes = ageBands.bands.map(({ code }) => code) as [AgeBandCode, ...AgeBandCode[]]

/** Null when the birth date is not known. */
export const ageBandOn = (birthDate: CalendarDate | null, day: CalendarDate): AgeBandCode | null => {
  if (birthDate === null) return null
  const age = ageAt(birthDate, day)
  return ageBands.bands.findLast(({ from }) => from <= age)?.code ?? null
}
