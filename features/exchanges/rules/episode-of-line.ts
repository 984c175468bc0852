import type { Field } from '../contract.ts'
import { episodeFields } from '../contract.ts'
import type { ReadValue } from './read-value.ts'

/** The texts of an episode's line, dates as `YYYY-MM-DD`. */
export type EpisodeTexts = Readonly<Partial<Record<(typeof episodeFields)[number], string>>>

export const episodeTextsOf = (values: Readonly<Partial<Record<Field, ReadValue>>>): EpisodeTexts =>
  Object.fromEntries(
    episodeFields.flatMap((field) => (typeof values[field] === 'string' ? [[field, values[field]]] : [])),
  )

/** The dates of an episode; its admission is known to be there. */
export const datesOf = (texts: EpisodeTexts) => ({
  admittedOn: texts.episodeAdmittedOn ?? '',
  contractSignedOn: texts.episodeSignedOn ?? null,
  exitedOn: texts.episodeExitedOn ?? null,
  lastMeetingOn: texts.episodeLastMeetingOn ?? null,
})

/** The column of the file in which each date stands. */
export const fieldOfDate = {
  admittedOn: 'episodeAdmittedOn',
  contractSignedOn: 'episodeSignedOn',
  exitedOn: 'episodeExitedOn',
  lastMeetingOn: 'episodeLastMeetingOn',
} as const satisfies Readonly<Record<keyof ReturnType<typeof datesOf>, (typeof episodeFields)[number]>>
