import { lazy, Suspense } from 'react'
import { useRight } from '#platform/web/api/territory.tsx'

const OriginPanel = lazy(async () => ({ default: (await import('./origin-panel.tsx')).OriginPanel }))

/** Beside a prescription, for who may read the contact that it came of. */
export function LazyOrigin({ referralId }: { readonly referralId: string }) {
  if (useRight('contacts.answer') === undefined) return null
  return (
    <Suspense fallback={null}>
      <OriginPanel referralId={referralId} />
    </Suspense>
  )
}
