import type { CalendarDate } from '#kernel/dates.ts'

/** How files are drawn. A new way is a new line, never a change of this one: a drawn sample names its own. */
export const drawMethods = [
  {
    code: 'simple-random-2026',
    validFrom: '2026-01-01' as CalendarDate,
    validTo: null,
    source:
      'Tirage aléatoire simple sans remise, dans l’ordre des empreintes SHA-256 de la graine suivie de l’identifiant du dossier : proposition, à accorder avec l’autorité de contrôle',
    verifiedOn: null,
  },
] as const

export const drawMethodOn = (date: CalendarDate): (typeof drawMethods)[number] =>
  drawMethods.find((method) => method.validFrom <= date) ?? drawMethods[0]

/**
 * Draws `size` of `ids`, each with the same chance: the first ones in the order of their fingerprints. Whoever has the
 * seed and the list finds the same files again, in whatever order the list comes.
 */
export const drawSample = (
  ids: readonly string[],
  size: number,
  fingerprint: (id: string) => string,
): readonly string[] =>
  [...new Set(ids)]
    .map((id) => ({ id, print: fingerprint(id) }))
    .toSorted((one, other) => (one.print < other.print ? -1 : one.print > other.print ? 1 : 0))
    .slice(0, Math.max(0, size))
    .map(({ id }) => id)

/** How many files a share of the population makes: rounded up, so that a small population never gives none. */
export const sizeOfShare = (populationSize: number, percentHundredths: number): number =>
  Math.ceil((populationSize * percentHundredths) / 10_000)
