import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router'
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import type { PageDefinition } from '#platform/web/pages/feature.ts'
import { connectNavigator } from '#platform/web/pages/navigate.ts'
import { Loading } from '#platform/web/states/loading.tsx'
import { entryFeatures } from './entry-features.ts'
import { Home, NotFound } from './entry-pages.tsx'
import { pageOf } from './page-of.tsx'

const componentsPage: PageDefinition = {
  path: 'composants',
  signedOut: true,
  load: () => import('./components-page/components-page.tsx').then((module) => module.ComponentsPage),
}

const entryPages: readonly Place[] = [
  componentsPage,
  ...entryFeatures.flatMap((feature) => feature.pages ?? []),
]
  .filter((page) => page.signedOut)
  .map((page) => ({ path: page.path, component: pageOf(page) }))

interface Place {
  readonly path: string
  readonly component: () => ReactNode
}

const treeOf = (openPages: readonly Place[], ofTerritory: readonly Place[]) => {
  const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound })
  const home = createRoute({ getParentRoute: () => root, path: '/', component: Home })
  const territory = createRoute({
    getParentRoute: () => root,
    path: '$territory',
    component: Territory,
    notFoundComponent: NotFound,
  })
  const open = openPages.map((page) => createRoute({ getParentRoute: () => root, ...page }))
  const under = ofTerritory.map((page) => createRoute({ getParentRoute: () => territory, ...page }))
  return root.addChildren([home, ...open, territory.addChildren(under)])
}

/** In both trees: the router looks up what it leaves in the tree that it goes to. */
const anyAddress = '$'
const onItsWay: readonly Place[] = ['/', anyAddress].map((path) => ({ path, component: () => <Loading /> }))

/** The frame of a territory; the addresses of its pages are known once it is here, and those of links without account. */
const fetchFrame = async (): Promise<ComponentType> => {
  const { openEveryFeature, TerritoryLayout } = await import('./territory-pages.ts')
  const { linked, ofTerritory } = openEveryFeature()
  router.update({
    ...router.options,
    routeTree: treeOf(
      [...entryPages, ...linked],
      [...ofTerritory, { path: anyAddress, component: NotFound }],
    ),
  })
  await router.load()
  return TerritoryLayout
}
let frame: Promise<ComponentType> | undefined

/** Held by a state and not by a suspense: the router waits until what it found has been drawn. */
function Territory() {
  const [Frame, setFrame] = useState<ComponentType>()
  const [failure, setFailure] = useState<unknown>()
  useEffect(() => {
    frame ??= fetchFrame()
    frame.then(
      (fetched) => setFrame(() => fetched),
      (problem) => {
        frame = undefined
        setFailure(problem)
      },
    )
  }, [])
  if (failure) throw failure
  return Frame ? <Frame /> : <Loading />
}

/** Every page of the product; the search part of an address stays plain text (`useSearchState`). */
export const router = createRouter({
  routeTree: treeOf(entryPages, onItsWay),
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
