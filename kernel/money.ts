const AMOUNT = /^(-?)(\d{1,3}(?: \d{3})+|\d{1,13})(?:[.,](\d{1,2}))?\s?(?:€|eur|euros?)?$/i

/** An amount in whole cents from `1 234,56`, `1234.5` or `-12 €`; nothing when unreadable. */
export const parseCents = (text: string): number | undefined => {
  const match = AMOUNT.exec(text.trim().replace(/[\u00a0\u202f]/g, ' '))
  if (!match) return undefined
  const [, sign, units = '', decimals = ''] = match
  const cents = Number(units.replaceAll(' ', '')) * 100 + Number(decimals.padEnd(2, '0'))
  return sign && cents > 0 ? -cents : cents
}

const formats = new Map<string, Intl.NumberFormat>()

/** Cents as an amount in euros in the reader's language: `123456` -> `1 234,56 €`. */
export const formatCents = (cents: number, locale = 'fr-FR'): string => {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
  formats.set(locale, format)
  return format.format(cents / 100)
}
