import { t } from '#platform/web/i18n/t.ts'

const browsers = [
  ['Edge', /Edg\//],
  ['Firefox', /Firefox\//],
  ['Chrome', /Chrom(e|ium)\//],
  ['Safari', /Safari\//],
] as const
const systems = [
  ['Android', /Android/],
  ['iPhone', /iPhone|iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux/],
] as const

/** « Firefox, Windows »: enough to recognise a device of one's own. */
export const deviceOf = (userAgent: string | null): string => {
  const known = [browsers, systems].flatMap((list) => {
    const found = list.find(([, shape]) => shape.test(userAgent ?? ''))
    return found ? [found[0]] : []
  })
  return known.length > 0
    ? known.join(', ')
    : t({ id: 'accounts.sessions.unknown', message: 'Appareil non reconnu' })
}
