import { useRight } from '#platform/web/api/territory.tsx'
import { Tabs } from '#platform/web/design/tabs.tsx'
import { t } from '#platform/web/i18n/t.ts'

/** What the territory holds, for everyone; what can be changed, for its administrator. */
export function TerritoryTabs() {
  const mayChange = useRight('territory.administer') !== undefined
  return (
    <Tabs
      label={t({ id: 'territory.nav', message: 'Territoire' })}
      tabs={[
        { label: t({ id: 'territory.tab.perimeter', message: 'Périmètre' }), to: 'territoire' },
        {
          label: t({ id: 'territory.tab.qpv', message: 'Quartiers prioritaires' }),
          to: 'territoire/quartiers',
        },
        { label: t({ id: 'territory.tab.sources', message: 'Sources' }), to: 'territoire/sources' },
        ...(mayChange
          ? [{ label: t({ id: 'territory.tab.settings', message: 'Réglages' }), to: 'reglages-territoire' }]
          : []),
      ]}
    />
  )
}
