import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition } from '#platform/web/pages/feature.ts'
import { paths } from './paths.ts'

export { problems } from './files/problems.ts'

export const pages: readonly PageDefinition[] = [
  {
    path: paths.portrait,
    right: 'agreements.read',
    load: () => import('./portrait-page.tsx').then((module) => module.PortraitPage),
  },
  {
    path: paths.files,
    right: 'territory.administer',
    load: () => import('./files/files-page.tsx').then((module) => module.FilesPage),
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
  {
    group: 'territory',
    label: () => t({ id: 'observatory.files.nav', message: 'Fichiers officiels' }),
    path: paths.files,
    beside: 'territoire',
    right: 'territory.administer',
    order: 55,
  },
]
