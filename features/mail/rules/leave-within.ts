/** How long after it was written a mail that never left may still leave; later it would say what is no longer true. */
export const leaveWithin = {
  hours: 72,
  /** What speaks of the next day. */
  byTemplate: { 'pathways.reminder': 24 } as Readonly<Record<string, number>>,
  /** Once it can no longer leave, nor be tried again by the queue, its text is of use to nobody. */
  textDays: 7,
  source: 'Notre choix : au-delà, un courriel dit ce qui n’est plus vrai',
  verifiedOn: null,
} as const

/** Codes of a mail server that refuses this mail for good, as a regular expression; the others speak of the server. */
export const refusedForGood = '^55[0-9]'

/** The instant before which a mail written is too old to leave. */
export const oldestToLeave = (now: Date, template?: string): Date => {
  const hours = (template === undefined ? undefined : leaveWithin.byTemplate[template]) ?? leaveWithin.hours
  return new Date(now.getTime() - hours * 3_600_000)
}

/** The instant before which the text of a mail that never left is erased. */
export const oldestText = (now: Date): Date => new Date(now.getTime() - leaveWithin.textDays * 86_400_000)
