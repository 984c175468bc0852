import type { AmendedFields } from './replay-text.ts'

export const amendmentKinds = [
  'duration',
  'parties',
  'articles',
  'targets',
  'funding',
  'denunciation',
  'free',
] as const
export type AmendmentKind = (typeof amendmentKinds)[number]

/**
 * The fields that each kind of amendment opens, and no other. `targets` opens the objectives, which are written in
 * their own table; `free` changes nothing but by its wording.
 */
export const opens: Readonly<Record<AmendmentKind, readonly (keyof AmendedFields)[]>> = {
  duration: ['endsOn', 'noticeMonths', 'renewal', 'renewalMonths', 'renewalsMax'],
  parties: ['parties'],
  articles: ['articles'],
  targets: [],
  funding: ['annexes'],
  denunciation: ['endsOn'],
  free: [],
}

/** The first field that this kind does not open. */
export const closedField = (kind: AmendmentKind, changes: object): string | undefined =>
  Object.entries(changes).find(
    ([field, value]) => value !== undefined && !opens[kind].some((open) => open === field),
  )?.[0]

/** What an amendment of this kind must change to mean anything. */
export const missingField = (kind: AmendmentKind, changes: object): keyof AmendedFields | undefined => {
  const [main] = opens[kind]
  return main && !(main in changes) ? main : undefined
}
