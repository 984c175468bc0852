import { lazy, type ReactNode, Suspense } from 'react'
import { useTerritoryOrNone } from '#platform/web/api/territory.tsx'
import type { PageDefinition } from '#platform/web/pages/feature.ts'
import { mayOpen } from '#platform/web/pages/may-open.ts'
import { usePath } from '#platform/web/pages/page-state.ts'
import { HomeLink } from '#platform/web/states/home-link.tsx'
import { Loading } from '#platform/web/states/loading.tsx'
import { NoRight } from '#platform/web/states/no-right.tsx'
import { PageBoundary } from '#platform/web/states/page-boundary.tsx'

/** A page as a route component: fetched when first opened, refused with its reason, kept from breaking the frame. */
export const pageOf = (page: PageDefinition): (() => ReactNode) => {
  const Page = lazy(async () => ({ default: await page.load() }))
  // biome-ignore lint/correctness/noComponentHookFactories: made once per page when the router is made, it keeps its identity.
  return function RoutePage() {
    const path = usePath()
    const territory = useTerritoryOrNone()
    if (page.right && !mayOpen(territory?.rights ?? {}, page.right))
      return <NoRight isPage actions={<HomeLink />} />
    return (
      <PageBoundary at={path}>
        <Suspense fallback={<Loading />}>
          <Page />
        </Suspense>
      </PageBoundary>
    )
  }
}
