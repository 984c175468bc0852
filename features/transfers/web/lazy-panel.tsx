import { lazy, Suspense } from 'react'

const TransfersPanel = lazy(() =>
  import('./transfers-panel.tsx').then((module) => ({ default: module.TransfersPanel })),
)

/** The panel of a person, loaded with the page that shows it. */
export function LazyTransfersPanel({ personId }: { readonly personId: string }) {
  return (
    <Suspense fallback={null}>
      <TransfersPanel personId={personId} />
    </Suspense>
  )
}
