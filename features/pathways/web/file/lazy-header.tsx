import { lazy, Suspense } from 'react'
import { Loading } from '#platform/web/states/loading.tsx'

const PersonHeader = lazy(() =>
  import('./person-header.tsx').then((module) => ({ default: module.PersonHeader })),
)

/** The head of a file, fetched when a file is first opened. */
export function LazyPersonHeader({ personId }: { readonly personId: string }) {
  return (
    <Suspense fallback={<Loading />}>
      <PersonHeader personId={personId} />
    </Suspense>
  )
}
