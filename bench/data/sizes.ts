export interface Size {
  readonly name: string
  readonly territories: number
  /** Persons of each territory. */
  readonly people: number
}

/** `one-territory`: everyone in one, for the works that take a territory whole (`works.ts`). `france`: every PLIE territory of the country at once, most of them small. */
export const sizes: readonly Size[] = [
  { name: 'small', territories: 10, people: 3_000 },
  { name: 'medium', territories: 100, people: 3_000 },
  { name: 'large-territories', territories: 10, people: 30_000 },
  { name: 'one-territory', territories: 1, people: 300_000 },
  { name: 'france', territories: 1_255, people: 518 },
]

/** The agreement of each territory. */
export const objectivesPerAgreement = 40
export const referentsPerTerritory = 40
export const stepsPerPathway = 10
export const meetingsPerPathway = 12
