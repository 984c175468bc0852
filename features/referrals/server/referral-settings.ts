import type { ListedSetting } from '#features/territory/server/public.ts'
import { expirySetting } from './expiry-setting.ts'

/** What the screen of the settings says of the prescriptions. */
export const referralSettings: readonly ListedSetting[] = [
  {
    ...expirySetting,
    group: { fr: 'Prescriptions et critères', en: 'Referrals and criteria' },
    label: { fr: 'Expiration d’une prescription sans réponse', en: 'Expiry of a referral without answer' },
    help: {
      fr: 'Jours comptés depuis l’envoi, jamais avant le jour de la réponse. Les prescriptions déjà envoyées gardent leur date.',
      en: 'Days counted from the sending, never before the day of the answer. Referrals already sent keep their date.',
    },
    editor: { kind: 'days', min: 2, max: 365 },
  },
]
