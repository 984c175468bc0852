import type { ListedSetting } from '#features/territory/server/public.ts'
import { delaySetting } from './delay-setting.ts'

/** What the screen of the settings says of the prescriptions. */
export const referralSettings: readonly ListedSetting[] = [
  {
    ...delaySetting,
    group: { fr: 'Prescriptions et critères', en: 'Referrals and criteria' },
    label: { fr: 'Réponse à une prescription', en: 'Answer to a referral' },
    help: {
      fr: 'Jours comptés depuis l’envoi. Les prescriptions déjà envoyées gardent leurs délais.',
      en: 'Days counted from the sending. Referrals already sent keep their delays.',
    },
    editor: {
      kind: 'delays',
      parts: [
        {
          key: 'reminderDays',
          label: { fr: 'Relance de la cellule d’entrée tous les', en: 'Entry desk reminded every' },
          unit: 'days',
          min: 1,
          max: 365,
          optional: false,
        },
        {
          key: 'expiryDays',
          label: { fr: 'Expiration sans réponse après', en: 'Expires without answer after' },
          unit: 'days',
          min: 2,
          max: 365,
          optional: false,
        },
      ],
    },
  },
]
