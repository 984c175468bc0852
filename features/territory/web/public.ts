import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition } from '#platform/web/pages/feature.ts'

export { territoryTheme } from '../rules/territory-theme.ts'
export { JobField } from './job-field.tsx'
export { problems } from './problems.ts'

export const pages: readonly PageDefinition[] = [
  {
    path: 'territoire',
    right: 'territory.read',
    load: () => import('./territory-page.tsx').then((module) => module.TerritoryPage),
  },
  {
    path: 'territoire/quartiers',
    right: 'territory.read',
    load: () => import('./qpv-page.tsx').then((module) => module.QpvPage),
  },
  {
    path: 'territoire/sources',
    right: 'territory.read',
    load: () => import('./sources-page.tsx').then((module) => module.SourcesPage),
  },
  {
    path: 'territoire/perimetre',
    right: 'territory.administer',
    load: () => import('./perimeter-page.tsx').then((module) => module.PerimeterPage),
  },
  {
    path: 'reglages-territoire',
    right: 'territory.administer',
    load: () => import('./settings-page.tsx').then((module) => module.SettingsPage),
  },
  {
    path: 'accessibilite/audit',
    right: 'territory.administer',
    load: () => import('./accessibility/audit-page.tsx').then((module) => module.AuditPage),
  },
  {
    path: 'reglages',
    right: 'territory.read',
    load: () => import('./settings/dated-settings-page.tsx').then((module) => module.DatedSettingsPage),
  },
  {
    path: 'reglages/$feature/$setting',
    right: 'territory.read',
    load: () => import('./settings/change-setting-page.tsx').then((module) => module.ChangeSettingPage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'territory',
    label: () => t({ id: 'territory.tab.perimeter', message: 'Périmètre' }),
    together: () => t({ id: 'territory.nav', message: 'Territoire' }),
    path: 'territoire',
    right: 'territory.read',
    home: { weight: 10 },
    letter: 't',
    order: 10,
  },
  {
    group: 'territory',
    label: () => t({ id: 'territory.tab.qpv', message: 'Quartiers prioritaires' }),
    path: 'territoire/quartiers',
    beside: 'territoire',
    right: 'territory.read',
    order: 20,
  },
  {
    group: 'territory',
    label: () => t({ id: 'territory.nav.dated-settings', message: 'Règles et délais' }),
    path: 'reglages',
    beside: 'territoire',
    right: 'territory.read',
    order: 40,
  },
  {
    group: 'territory',
    label: () => t({ id: 'territory.tab.sources', message: 'Sources' }),
    path: 'territoire/sources',
    beside: 'territoire',
    right: 'territory.read',
    order: 50,
  },
  {
    group: 'territory',
    label: () => t({ id: 'territory.nav.settings', message: 'Réglages du territoire' }),
    path: 'reglages-territoire',
    beside: 'territoire',
    right: 'territory.administer',
    order: 60,
  },
]
