import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { listOrientations } from '../contract.ts'
import { paths } from './paths.ts'
import { stateMarks, stateWord } from './words.ts'

/** In the file of a person: what was asked of local services, the latest first. */
export function PersonPanel({ personId }: { readonly personId: string }) {
  return useRight('pathways.follow') === undefined ? null : <Orientations personId={personId} />
}

function Orientations({ personId }: { readonly personId: string }) {
  const { data } = useLoad(listOrientations, { params: { personId } }, { onFocus: 'keep' })
  if (!data || data.items.length === 0) return null
  const title = t({ id: 'services.orientations', message: 'Orientations vers des services' })
  return (
    <Panel title={title}>
      <RowList
        label={title}
        rows={data.items.slice(0, 5).map((one) => ({
          key: one.id,
          title: <PageLink to={paths.orientations(personId)}>{one.serviceName}</PageLink>,
          detail: `${one.structureName} · ${formatDate(one.sentOn)}`,
          end: <StateMark state={stateMarks[one.state]}>{stateWord(one.state)}</StateMark>,
        }))}
      />
    </Panel>
  )
}
