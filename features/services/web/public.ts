import { lazy } from 'react'
import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition, SlotPart } from '#platform/web/pages/feature.ts'
import { paths } from './paths.ts'

export { problems } from './problems.ts'

export const pages: readonly PageDefinition[] = [
  {
    path: paths.services,
    right: 'organisations.read',
    load: () => import('./services-page.tsx').then((module) => module.ServicesPage),
  },
  {
    path: paths.lists,
    right: 'services.keep',
    load: () => import('./lists-page.tsx').then((module) => module.ListsPage),
  },
  {
    path: paths.service('$serviceId'),
    right: 'organisations.read',
    load: () => import('./service-page.tsx').then((module) => module.ServicePage),
  },
  {
    path: paths.forPerson('$personId'),
    right: 'pathways.follow',
    load: () => import('./person-services-page.tsx').then((module) => module.PersonServicesPage),
  },
  {
    path: paths.orient('$personId', '$serviceId'),
    right: 'pathways.follow',
    load: () => import('./orient-page.tsx').then((module) => module.OrientPage),
  },
  {
    path: paths.orientations('$personId'),
    right: 'pathways.follow',
    load: () => import('./orientations-page.tsx').then((module) => module.OrientationsPage),
  },
  {
    path: paths.linked('$token'),
    signedOut: true,
    load: () => import('./linked-page.tsx').then((module) => module.LinkedPage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'territory',
    label: () => t({ id: 'services.title', message: 'Services locaux' }),
    path: paths.services,
    beside: 'partenaires',
    right: 'organisations.read',
    order: 25,
  },
]

const PersonPanel = lazy(async () => ({ default: (await import('./person-panel.tsx')).PersonPanel }))
const ThreadItems = lazy(async () => ({ default: (await import('./thread-items.tsx')).ThreadItems }))
export const slots: Readonly<Record<string, readonly SlotPart[]>> = {
  'person.panel': [PersonPanel],
  'person.thread': [ThreadItems],
}
