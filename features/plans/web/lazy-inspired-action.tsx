import { lazy, Suspense } from 'react'

const Panel = lazy(() =>
  import('./inspired-action.tsx').then((module) => ({ default: module.InspiredAction })),
)

/** Asked for by the sheet of a practice alone. */
export function LazyInspiredAction({ practiceId }: { readonly practiceId: string }) {
  return (
    <Suspense>
      <Panel practiceId={practiceId} />
    </Suspense>
  )
}
