/** Values of a presence, for each half-day; nothing noted is a value too, and closes nothing. */
export const presenceValues = ['present', 'absent', 'excused', 'cancelled'] as const
export type PresenceValue = (typeof presenceValues)[number]

export const parts = ['morning', 'afternoon'] as const
export type Part = (typeof parts)[number]

/** Assiduité (field notes 1.11): seen of seen and not seen; excused and cancelled are in neither. */
export const attendanceRate = (values: readonly (PresenceValue | null)[]) => ({
  seen: values.filter((one) => one === 'present').length,
  expected: values.filter((one) => one === 'present' || one === 'absent').length,
})

/** What the thread says of a day of one or two half-days: she came if she came to one of them. */
export const dayPresence = (values: readonly (PresenceValue | null)[]): PresenceValue | undefined =>
  presenceValues.find((value) => values.includes(value))
