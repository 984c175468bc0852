import { lazy } from 'react'
import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition, SlotPart } from '#platform/web/pages/feature.ts'
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
  {
    path: paths.residents('$slug'),
    signedOut: true,
    load: () => import('./residents-page.tsx').then((module) => module.ResidentsPage),
  },
]

export { paths } from './paths.ts'

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

const LetterFoot = lazy(async () => ({ default: (await import('./letter-foot.tsx')).LetterFoot }))
export const slots: Readonly<Record<string, readonly SlotPart[]>> = { 'letter.foot': [LetterFoot] }
