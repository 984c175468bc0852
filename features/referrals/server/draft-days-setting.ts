import type { Setting } from '#features/territory/server/public.ts'
import { initialDraftDays, parseDraftDays } from '../rules/draft-days.ts'

/** Days without a change after which a draft is erased. */
export const draftDaysSetting: Setting<number> = {
  code: 'referrals.draft-days',
  initial: initialDraftDays,
  source: 'Proposition, à régler par le responsable de traitement',
  verifiedOn: null,
  parse: parseDraftDays,
}
