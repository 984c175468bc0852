import { paths as referralPaths } from '#features/referrals/web/public.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition, SlotPart } from '#platform/web/pages/feature.ts'
import { LazyOrigin } from './lazy-origin.tsx'
import { paths } from './paths.ts'
import { useWaiting } from './use-waiting.ts'

export { problems } from './problems.ts'

export const pages: readonly PageDefinition[] = [
  {
    path: paths.ask('$slug'),
    signedOut: true,
    load: () => import('./ask/ask-page.tsx').then((module) => module.AskPage),
  },
  {
    path: paths.followUp('$slug'),
    signedOut: true,
    load: () => import('./ask/follow-up-page.tsx').then((module) => module.FollowUpPage),
  },
  {
    path: paths.contacts,
    right: 'contacts.answer',
    load: () => import('./desk/contacts-page.tsx').then((module) => module.ContactsPage),
  },
  {
    path: paths.newContact,
    right: 'contacts.answer',
    load: () => import('./desk/new-contact-page.tsx').then((module) => module.NewContactPage),
  },
  {
    path: paths.activity,
    right: 'contacts.count',
    load: () => import('./activity-page.tsx').then((module) => module.ActivityPage),
  },
  {
    path: paths.routing,
    right: 'territory.administer',
    load: () => import('./routing/routing-page.tsx').then((module) => module.RoutingPage),
  },
  {
    path: paths.contact('$contactId'),
    right: 'contacts.answer',
    load: () => import('./desk/contact-page.tsx').then((module) => module.ContactPage),
  },
  {
    path: paths.openFile('$contactId'),
    right: 'contacts.answer',
    load: () => import('./desk/open-file-page.tsx').then((module) => module.OpenFilePage),
  },
]

export const slots: Readonly<Record<string, readonly SlotPart[]>> = { 'referral.panel': [LazyOrigin] }

export const navigation: readonly NavEntry[] = [
  {
    group: 'pathways',
    label: () => t({ id: 'contacts.nav', message: 'Premiers contacts' }),
    path: paths.contacts,
    right: 'contacts.answer',
    count: useWaiting,
    order: 5,
  },
  {
    group: 'pathways',
    label: () => t({ id: 'contacts.activity', message: 'Activité des premiers contacts' }),
    path: paths.activity,
    beside: referralPaths.incoming,
    right: 'contacts.count',
    order: 16,
  },
  {
    group: 'settings',
    label: () => t({ id: 'contacts.routing', message: 'Qui répond aux premiers contacts' }),
    path: paths.routing,
    right: 'territory.administer',
    order: 60,
  },
]
