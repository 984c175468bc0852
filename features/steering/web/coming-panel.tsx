import { addDays } from '#kernel/dates.ts'
import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { listBodies } from '../contract.ts'
import { paths } from './paths.ts'
import { whenOf } from './words.ts'

/** As far as one prepares a committee, in days. */
const ahead = 31

/** On the day of who reads the agreements: the committees of the month, the nearest first; nothing when there is none. */
export function ComingPanel() {
  const { timeZone } = useTerritory()
  const reads = useRight('agreements.read') !== undefined
  const bodies = useLoad(listBodies, {}, { enabled: reads })
  const until = addDays(today(timeZone), ahead)
  const coming = (bodies.data?.items ?? [])
    .flatMap(({ id, label, next }) => (next && next.heldOn <= until ? [{ id, label, next }] : []))
    .toSorted((one, other) => one.next.heldOn.localeCompare(other.next.heldOn))
  if (coming.length === 0) return null
  return (
    <Panel
      title={t({ id: 'steering.coming', message: 'Comités du mois' })}
      actions={<PageLink to={paths.bodies}>{t({ id: 'steering.coming.all', message: 'Tous' })}</PageLink>}
    >
      <RowList
        rows={coming.map(({ id, label, next }) => ({
          key: next.id,
          title: <PageLink to={paths.meeting(id, next.id)}>{label}</PageLink>,
          detail: whenOf(next),
        }))}
      />
    </Panel>
  )
}
