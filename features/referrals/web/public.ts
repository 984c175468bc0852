import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition, PaletteAction } from '#platform/web/pages/feature.ts'
import { paths } from './paths.ts'
import { useWaitingCount } from './use-waiting-count.ts'

export { exitLabels, refusalLabels } from './labels.ts'
export { paths } from './paths.ts'
export { problems } from './problems.ts'

export const pages: readonly PageDefinition[] = [
  {
    path: paths.incoming,
    right: 'referrals.decide',
    load: () => import('./incoming-page.tsx').then((module) => module.IncomingPage),
  },
  {
    path: paths.new,
    right: 'referrals.send',
    load: () => import('./new-referral-page.tsx').then((module) => module.NewReferralPage),
  },
  {
    path: paths.sent,
    right: 'referrals.send',
    load: () => import('./sent-page.tsx').then((module) => module.SentPage),
  },
  {
    path: paths.sentOne('$referralId'),
    right: 'referrals.send',
    load: () => import('./sent-referral-page.tsx').then((module) => module.SentReferralPage),
  },
  {
    path: paths.examine('$referralId'),
    right: 'referrals.decide',
    load: () => import('./examine-page.tsx').then((module) => module.ExaminePage),
  },
  {
    path: paths.letter('$referralId'),
    right: 'referrals.decide',
    load: () => import('./letter-page.tsx').then((module) => module.LetterPage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'pathways',
    label: () => t({ id: 'referrals.incoming', message: 'Prescriptions reçues' }),
    together: () => t({ id: 'referrals.nav', message: 'Prescriptions' }),
    path: paths.incoming,
    right: 'referrals.decide',
    count: useWaitingCount,
    letter: 'r',
    order: 10,
  },
  {
    group: 'pathways',
    label: () => t({ id: 'referrals.mine', message: 'Mes prescriptions' }),
    together: () => t({ id: 'referrals.nav', message: 'Prescriptions' }),
    path: paths.sent,
    beside: paths.incoming,
    right: 'referrals.send',
    home: { weight: 70 },
    letter: 'm',
    order: 15,
  },
]

export const actions: readonly PaletteAction[] = [
  {
    label: () => t({ id: 'referrals.new', message: 'Nouvelle prescription' }),
    path: paths.new,
    right: 'referrals.send',
  },
]
