import { lazy, Suspense } from 'react'
import { Loading } from '#platform/web/states/loading.tsx'

const Layout = lazy(() =>
  import('./territory-layout.tsx').then((module) => ({ default: module.TerritoryLayout })),
)

/** The frame of a territory, fetched once one is signed in: the first page asks for less. */
export function LazyTerritoryLayout() {
  return (
    <Suspense fallback={<Loading />}>
      <Layout />
    </Suspense>
  )
}
