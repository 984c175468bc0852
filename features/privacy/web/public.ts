import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition } from '#platform/web/pages/feature.ts'
import { paths } from './paths.ts'

const right = 'privacy.manage'

export const pages: readonly PageDefinition[] = [
  {
    path: paths.register,
    right,
    load: () => import('./register-page.tsx').then((module) => module.RegisterPage),
  },
  {
    path: paths.declaration,
    right,
    load: () => import('./declaration-page.tsx').then((module) => module.DeclarationPage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'territory',
    label: () => t({ id: 'privacy.nav', message: 'Registre RGPD' }),
    path: paths.register,
    beside: 'territoire',
    right,
    order: 70,
  },
]
