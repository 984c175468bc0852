/** `3 décembre 2026`, `1er décembre 2026`. */
export const frenchDate = (date: string): string =>
  new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(`${date}T12:00:00Z`))
    .replace(/^1 /, '1er ')
