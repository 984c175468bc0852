import { lazy, Suspense } from 'react'
import { useRight } from '#platform/web/api/territory.tsx'

const AgreementsPanel = lazy(() =>
  import('./agreements-panel.tsx').then((module) => ({ default: module.AgreementsPanel })),
)
const KeysPanel = lazy(() => import('./keys-panel.tsx').then((module) => ({ default: module.KeysPanel })))

/** On the card of a partner: what it may receive, and by which keys. Loaded with the page that shows them. */
export function PartnerPanels({ organisationId }: { readonly organisationId: string }) {
  const administers = useRight('accounts.administer') !== undefined
  return (
    <Suspense fallback={null}>
      <AgreementsPanel organisationId={organisationId} />
      {administers && <KeysPanel organisationId={organisationId} />}
    </Suspense>
  )
}
