import { alertSettings } from '#features/agreements/server/public.ts'
import { auditSettings } from '#features/audit/server/public.ts'
import { committeeSettings } from '#features/committee/server/public.ts'
import { contactSettings } from '#features/contacts/server/public.ts'
import { controlSettings } from '#features/controls/server/public.ts'
import { delaySettings } from '#features/deadlines/server/public.ts'
import { memberNames } from '#features/organisations/server/public.ts'
import { participantSettings } from '#features/participant/server/public.ts'
import { settingsOfPathways } from '#features/pathways/server/public.ts'
import { criteriaSettings } from '#features/people/server/public.ts'
import { privacySettings } from '#features/privacy/server/public.ts'
import { referralSettings } from '#features/referrals/server/public.ts'
import { serviceSettings } from '#features/services/server/public.ts'
import { steeringSettings } from '#features/steering/server/public.ts'
import type { SettingsScreen } from '#features/territory/server/public.ts'
import { trainingSettings } from '#features/training/server/public.ts'
import { transferSettings } from '#features/transfers/server/public.ts'

/** The dated settings of every feature, one line each, in the order of the screen. */
export const settingsScreen: SettingsScreen = {
  settings: [
    ...referralSettings,
    ...contactSettings,
    ...criteriaSettings,
    ...settingsOfPathways,
    ...committeeSettings,
    ...transferSettings,
    ...trainingSettings,
    ...serviceSettings,
    ...delaySettings,
    ...alertSettings,
    ...steeringSettings,
    ...auditSettings,
    ...privacySettings,
    ...controlSettings,
    ...participantSettings,
  ],
  memberNames,
}
