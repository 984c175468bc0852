import { PageHeader } from '#platform/web/design/page-header.tsx'

/** `/composants`: every piece of the interface, with its states. */
export function ComponentsPage() {
  return (
    <main className="p-6">
      <PageHeader title="Composants" />
    </main>
  )
}
