import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition } from '#platform/web/pages/feature.ts'

export const pages: readonly PageDefinition[] = [
  {
    path: 'boite-envoi',
    right: 'territory.read',
    load: () => import('./outbox-page.tsx').then((m) => m.OutboxPage),
  },
  {
    path: 'envoi-courriels',
    right: 'territory.administer',
    load: () => import('./mail-state-page.tsx').then((m) => m.MailStatePage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'settings',
    label: () => t({ id: 'mail.nav', message: 'Courriels de la démonstration' }),
    path: 'boite-envoi',
    right: 'territory.read',
    order: 90,
    demoOnly: true,
  },
  {
    group: 'settings',
    label: () => t({ id: 'mail.state.title', message: 'Envoi des courriels' }),
    path: 'envoi-courriels',
    right: 'territory.administer',
    order: 91,
  },
]
