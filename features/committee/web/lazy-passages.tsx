import { lazy, Suspense } from 'react'

const PassagesPanel = lazy(() =>
  import('./passages-panel.tsx').then((module) => ({ default: module.PassagesPanel })),
)

/** The panel of an application, loaded with the page that shows it; read again when the application moved. */
export function LazyPassages({
  applicationId,
  version,
}: {
  readonly applicationId: string
  readonly version: number
}) {
  return (
    <Suspense fallback={null}>
      <PassagesPanel key={version} applicationId={applicationId} />
    </Suspense>
  )
}
