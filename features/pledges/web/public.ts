import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition, SlotPart } from '#platform/web/pages/feature.ts'
import { LazyAgreementPledges } from './lazy-agreement-pledges.tsx'
import { paths } from './paths.ts'

export { problems } from './problems.ts'

const reads = 'agreements.read'
const writes = 'agreements.write'

export const pages: readonly PageDefinition[] = [
  { path: paths.pledges, right: reads, load: () => import('./pledges-page.tsx').then((m) => m.PledgesPage) },
  {
    path: paths.newPledge,
    right: writes,
    load: () => import('./pledge-form-pages.tsx').then((m) => m.NewPledgePage),
  },
  {
    path: paths.pledge('$pledgeId'),
    right: reads,
    load: () => import('./pledge-page.tsx').then((m) => m.PledgePage),
  },
  {
    path: paths.editPledge('$pledgeId'),
    right: writes,
    load: () => import('./pledge-form-pages.tsx').then((m) => m.EditPledgePage),
  },
  { path: paths.note, right: reads, load: () => import('./note-page.tsx').then((m) => m.NotePage) },
  { path: paths.means, right: reads, load: () => import('./means-page.tsx').then((m) => m.MeansPage) },
  {
    path: paths.newMean,
    right: writes,
    load: () => import('./mean-form-pages.tsx').then((m) => m.NewMeanPage),
  },
  {
    path: paths.editMean('$meanId'),
    right: writes,
    load: () => import('./mean-form-pages.tsx').then((m) => m.EditMeanPage),
  },
  {
    path: paths.fundings,
    right: reads,
    load: () => import('./fundings-page.tsx').then((m) => m.FundingsPage),
  },
  {
    path: paths.newFunding,
    right: writes,
    load: () => import('./funding-form-pages.tsx').then((m) => m.NewFundingPage),
  },
  {
    path: paths.editFunding('$fundingId'),
    right: writes,
    load: () => import('./funding-form-pages.tsx').then((m) => m.EditFundingPage),
  },
]

export const slots: Readonly<Record<string, readonly SlotPart[]>> = {
  'agreement.panels': [LazyAgreementPledges],
}

export const navigation: readonly NavEntry[] = [
  {
    group: 'steering',
    label: () => t({ id: 'pledges.nav', message: 'Engagements' }),
    path: paths.pledges,
    beside: 'conventions',
    right: reads,
    order: 40,
  },
]
