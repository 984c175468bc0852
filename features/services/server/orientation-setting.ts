import type { ListedSetting } from '#features/territory/server/public.ts'
import { type OrientationDelays, usualDelays } from '../rules/orientation-dates.ts'

const most = { linkDays: 30, reminderDays: 60, expiryDays: 180 } as const

const readDays = (value: unknown): OrientationDelays | undefined => {
  const given = (value ?? {}) as Partial<Record<keyof OrientationDelays, unknown>>
  const days = (key: keyof OrientationDelays): number | undefined => {
    const one = given[key]
    return typeof one === 'number' && Number.isInteger(one) && one >= 1 && one <= most[key] ? one : undefined
  }
  const [linkDays, reminderDays, expiryDays] = [days('linkDays'), days('reminderDays'), days('expiryDays')]
  return linkDays && reminderDays && expiryDays ? { linkDays, reminderDays, expiryDays } : undefined
}

const part = (key: keyof OrientationDelays, fr: string, en: string) =>
  ({ key, label: { fr, en }, unit: 'days', min: 1, max: most[key], optional: false }) as const

/** How long the link of an orientation lives, when the service is reminded, when nobody waits any more. */
export const orientationSetting: ListedSetting<OrientationDelays> = {
  code: 'services.orientation',
  initial: usualDelays,
  source: 'Délais constatés dans DORA : lien de 8 jours, relance tous les 10 jours, expiration à 30 jours',
  verifiedOn: '2026-11-22',
  parse: readDays,
  group: { fr: 'Services locaux', en: 'Local services' },
  label: { fr: 'Orientation vers un service', en: 'Orientation to a service' },
  help: {
    fr: 'Une orientation déjà envoyée garde le jour où elle expire.',
    en: 'An orientation already sent keeps the day on which it expires.',
  },
  editor: {
    kind: 'delays',
    parts: [
      part('linkDays', 'Lien valable', 'Link good for'),
      part('reminderDays', 'Relance tous les', 'Reminder every'),
      part('expiryDays', 'Expiration sans réponse après', 'Expires without an answer after'),
    ],
  },
}

export const serviceSettings: readonly ListedSetting[] = [orientationSetting]
