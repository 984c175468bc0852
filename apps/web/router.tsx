import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router'
import type { PageDefinition } from '#platform/web/pages/feature.ts'
import { connectNavigator } from '#platform/web/pages/navigate.ts'
import { pages } from './compose.ts'
import { Home, NotFound, TerritoryHome } from './entry-pages.tsx'
import { LazyTerritoryLayout } from './lazy-territory-layout.tsx'
import { pageOf } from './page-of.tsx'

const ownPages: readonly PageDefinition[] = [
  {
    path: 'composants',
    signedOut: true,
    load: () => import('./components-page/components-page.tsx').then((module) => module.ComponentsPage),
  },
]

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound })
const home = createRoute({ getParentRoute: () => root, path: '/', component: Home })
const territory = createRoute({
  getParentRoute: () => root,
  path: '$territory',
  component: LazyTerritoryLayout,
  notFoundComponent: NotFound,
})
const territoryHome = createRoute({ getParentRoute: () => territory, path: '/', component: TerritoryHome })

const open = [...ownPages, ...pages.filter((page) => page.signedOut)].map((page) =>
  createRoute({ getParentRoute: () => root, path: page.path, component: pageOf(page) }),
)
const ofTerritory = pages
  .filter((page) => !page.signedOut)
  .map((page) => createRoute({ getParentRoute: () => territory, path: page.path, component: pageOf(page) }))

/** Every page of the product; the search part of an address stays plain text (`useSearchState`). */
export const router = createRouter({
  routeTree: root.addChildren([home, ...open, territory.addChildren([territoryHome, ...ofTerritory])]),
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Record<string, string>).toString()
    return text === '' ? '' : `?${text}`
  },
  defaultNotFoundComponent: NotFound,
})

connectNavigator({
  push: (href) => router.history.push(href),
  replace: (href) => router.history.replace(href),
})
