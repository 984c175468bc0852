import type { CalendarDate } from '#kernel/dates.ts'

const MONTHS = [
  ...['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'],
]

/** `fevrier_2020` or `Février 2020` -> `2020-02-01`; nothing when it is no month. */
export const readMonth = (text: string): CalendarDate | undefined => {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  const [, name = '', year] = /^([a-z]+)[_ ](\d{4})$/.exec(plain.trim()) ?? []
  const month = MONTHS.indexOf(name) + 1
  return month > 0 ? `${year}-${String(month).padStart(2, '0')}-01` : undefined
}
