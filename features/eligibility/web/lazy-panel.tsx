import { lazy, Suspense } from 'react'

const EligibilityPanel = lazy(() =>
  import('./eligibility-panel.tsx').then((module) => ({ default: module.EligibilityPanel })),
)

/** The panel of an application, loaded with the page that shows it. */
export function LazyEligibilityPanel(props: { readonly applicationId: string }) {
  return (
    <Suspense fallback={null}>
      <EligibilityPanel {...props} />
    </Suspense>
  )
}
