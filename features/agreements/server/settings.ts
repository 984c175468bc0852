import type { Setting } from '#features/territory/server/public.ts'
import { initialAlertShare } from '../rules/progress.ts'

/** From which share of its target a gap is shown in alert (▲); below it, to watch (◆). */
export const alertShareSetting: Setting<number> = {
  code: 'agreements.alert-share',
  initial: initialAlertShare,
  source: 'Choix du produit : 10 % de la cible',
  verifiedOn: null,
  parse: (value) => (typeof value === 'number' && value > 0 && value <= 1 ? value : undefined),
}
