import { lazy, Suspense } from 'react'

const Panel = lazy(() =>
  import('./agreement-pledges.tsx').then((module) => ({ default: module.AgreementPledges })),
)

/** Asked for by the page of an agreement alone. */
export function LazyAgreementPledges({ agreementId }: { readonly agreementId: string }) {
  return (
    <Suspense>
      <Panel agreementId={agreementId} />
    </Suspense>
  )
}
