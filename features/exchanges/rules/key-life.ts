import { addMonths, type CalendarDate } from '#kernel/dates.ts'

/** A key that nobody renews ends by itself: the longest life that a territory may give it. */
const keyLife = {
  version: '2026-11',
  mostMonths: 12,
  source:
    'Choix de Bassin, après les recommandations de l’ANSSI et de la CNIL sur les secrets des API ; durée à vérifier',
  verifiedOn: null,
} as const

export const lastDayOfKey = (today: CalendarDate): CalendarDate => addMonths(today, keyLife.mostMonths)
