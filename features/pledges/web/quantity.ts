/** What was typed, « 2,5 » read as 2.5, in hundredths; undefined stays so and the form says that it is missing. */
export const hundredthsOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? Math.round(value * 100) : undefined
