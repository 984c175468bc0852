import { lazy, Suspense } from 'react'

const EligibilityPanel = lazy(() =>
  import('./eligibility-panel.tsx').then((module) => ({ default: module.EligibilityPanel })),
)

/** The panel of an application, loaded with the page that shows it; read again when the application moved. */
export function LazyEligibilityPanel({
  applicationId,
  version,
}: {
  readonly applicationId: string
  readonly version: number
}) {
  return (
    <Suspense fallback={null}>
      <EligibilityPanel key={version} applicationId={applicationId} />
    </Suspense>
  )
}
