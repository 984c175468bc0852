import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { listPlans } from '../contract.ts'
import { paths } from './paths.ts'

/** On the sheet of a practice, for who writes plans: the plan in which to write an action that it inspires. */
export function InspiredAction({ practiceId }: { readonly practiceId: string }) {
  const mayWrite = useRight('agreements.write') !== undefined
  return mayWrite ? <PlansToWriteIn practiceId={practiceId} /> : null
}

function PlansToWriteIn({ practiceId }: { readonly practiceId: string }) {
  const plans = useLoad(listPlans)
  const title = t({ id: 'plans.inspire', message: 'S’en inspirer pour une action' })
  if (plans.data?.items.length === 0) return null
  return (
    <Panel title={title}>
      <Loaded from={plans}>
        {({ items }) => (
          <RowList
            label={title}
            rows={items.map(({ id, label }) => ({
              key: id,
              title: <PageLink to={`${paths.newAction(id)}?pratique=${practiceId}`}>{label}</PageLink>,
            }))}
          />
        )}
      </Loaded>
    </Panel>
  )
}
