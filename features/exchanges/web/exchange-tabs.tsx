import { useRight } from '#platform/web/api/territory.tsx'
import { Tabs } from '#platform/web/design/tabs.tsx'
import { t } from '#platform/web/i18n/t.ts'

/** What comes in and what goes out; each only to who may. */
export function ExchangeTabs() {
  const [imports, exports] = [useRight('exchanges.import'), useRight('exchanges.export')]
  if (!imports || !exports) return null
  return (
    <Tabs
      label={t({ id: 'exchanges.nav.imports', message: 'Imports et exports' })}
      tabs={[
        { label: t({ id: 'exchanges.imports', message: 'Imports' }), to: 'echanges' },
        { label: t({ id: 'exchanges.exports', message: 'Exports' }), to: 'exports' },
      ]}
    />
  )
}
