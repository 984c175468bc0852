import type { ListedSetting } from '#features/territory/server/public.ts'
import { draftDaysSetting } from './draft-days-setting.ts'
import { expirySetting } from './expiry-setting.ts'

const group = { fr: 'Prescriptions et critères', en: 'Referrals and criteria' }

/** What the screen of the settings says of the prescriptions. */
export const referralSettings: readonly ListedSetting[] = [
  {
    ...expirySetting,
    group,
    label: { fr: 'Expiration d’une prescription sans réponse', en: 'Expiry of a referral without answer' },
    help: {
      fr: 'Jours comptés depuis l’envoi, jamais avant le jour de la réponse. Les prescriptions déjà envoyées gardent leur date.',
      en: 'Days counted from the sending, never before the day of the answer. Referrals already sent keep their date.',
    },
    editor: { kind: 'days', min: 2, max: 365 },
  },
  {
    ...draftDaysSetting,
    group,
    label: { fr: 'Effacement d’un brouillon abandonné', en: 'Erasure of an abandoned draft' },
    help: {
      fr: 'Jours sans changement, après lesquels un brouillon de prescription est effacé.',
      en: 'Days without a change, after which the draft of a referral is erased.',
    },
    editor: { kind: 'days', min: 7, max: 365 },
  },
]
