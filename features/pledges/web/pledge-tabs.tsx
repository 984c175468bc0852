import { Tabs } from '#platform/web/design/tabs.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { paths } from './paths.ts'

/** What partners give: their pledges, what they share, the money of operators, and the note of the year. */
export function PledgeTabs() {
  return (
    <Tabs
      label={t({ id: 'pledges.tabs', message: 'Pages des engagements' })}
      tabs={[
        { label: t({ id: 'pledges.tab.pledges', message: 'Promis et réalisé' }), to: paths.pledges },
        { label: t({ id: 'pledges.tab.note', message: 'Note annuelle' }), to: paths.note },
        { label: t({ id: 'pledges.tab.means', message: 'Moyens partagés' }), to: paths.means },
        { label: t({ id: 'pledges.tab.fundings', message: 'Financements' }), to: paths.fundings },
      ]}
    />
  )
}
