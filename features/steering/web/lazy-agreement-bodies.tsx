import { lazy, Suspense } from 'react'

const Panel = lazy(() =>
  import('./agreement-bodies.tsx').then((module) => ({ default: module.AgreementBodies })),
)

/** Asked for by the page of an agreement alone. */
export function LazyAgreementBodies({ agreementId }: { readonly agreementId: string }) {
  return (
    <Suspense>
      <Panel agreementId={agreementId} />
    </Suspense>
  )
}
