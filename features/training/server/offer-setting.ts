import type { ListedSetting } from '#features/territory/server/public.ts'
import { usualOffer } from '../rules/waiting-list.ts'

const MOST_DAYS = 15

/** For how long a freed place is held for the first who waits. */
export const offerSetting: ListedSetting<{ readonly days: number }> = {
  code: 'training.offer',
  initial: { days: usualOffer.days },
  source: usualOffer.source,
  verifiedOn: usualOffer.verifiedOn,
  parse: (value) => {
    const { days } = (value ?? {}) as { days?: unknown }
    return typeof days === 'number' && Number.isInteger(days) && days >= 1 && days <= MOST_DAYS
      ? { days }
      : undefined
  },
  group: { fr: 'Ateliers', en: 'Workshops' },
  label: { fr: 'Place libérée, offerte à la liste d’attente', en: 'A freed place, offered to who waits' },
  help: {
    fr: 'Sans réponse à temps, la place va à la personne suivante. Une offre déjà faite garde sa fin.',
    en: 'Without an answer in time, the place goes to the next person. An offer already made keeps its end.',
  },
  editor: {
    kind: 'delays',
    parts: [
      {
        key: 'days',
        label: { fr: 'Place gardée pendant', en: 'Place held for' },
        unit: 'days',
        min: 1,
        max: MOST_DAYS,
        optional: false,
      },
    ],
  },
}

export const trainingSettings: readonly ListedSetting[] = [offerSetting]
