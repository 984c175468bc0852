import { countingKindsByDefault } from './meeting-kinds.ts'

/** Which act makes somebody count as entered: the decision, or the signature of the contract. */
export const entryDates = ['admission', 'signature'] as const
export type EntryDate = (typeof entryDates)[number]

const verifiedOn = null

/** Choices of a territory for its pathways; the server reads the value in force at the date of the act. */
export const pathwaySettings = {
  countingKinds: {
    code: 'pathways.counting-kinds',
    initial: countingKindsByDefault as readonly string[],
    source: 'Protocole : entretiens individuels qui comptent pour le suivi mensuel',
    verifiedOn,
    parse: (value: unknown): readonly string[] | undefined =>
      Array.isArray(value) && value.every((kind) => typeof kind === 'string') ? value : undefined,
  },
  entryDate: {
    code: 'pathways.entry-date',
    initial: 'signature' as EntryDate,
    source: 'Protocole : date qui compte comme entrée',
    verifiedOn,
    parse: (value: unknown): EntryDate | undefined => entryDates.find((known) => known === value),
  },
} as const
