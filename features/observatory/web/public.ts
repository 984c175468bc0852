import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition } from '#platform/web/pages/feature.ts'
import { paths } from './paths.ts'

export const pages: readonly PageDefinition[] = [
  {
    path: paths.portrait,
    right: 'agreements.read',
    load: () => import('./portrait-page.tsx').then((module) => module.PortraitPage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'territory',
    label: () => t({ id: 'observatory.nav', message: 'Portrait' }),
    path: paths.portrait,
    beside: 'territoire',
    right: 'agreements.read',
    order: 15,
  },
]
