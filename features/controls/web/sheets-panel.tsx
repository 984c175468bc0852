import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { dayIn, formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { listControlSheets } from '../contract.ts'
import { paths } from './paths.ts'

/** The sealed attendance sheets of the workshops that the operation pays for, in the period of the sample. */
export function SheetsPanel({ sampleId }: { readonly sampleId: string }) {
  const { data } = useLoad(listControlSheets, { params: { sampleId } })
  if (!data || data.items.length === 0) return null
  const title = t({ id: 'controls.sheets', message: 'Feuilles d’émargement' })
  return (
    <Panel title={title} detail={String(data.items.length)}>
      <RowList
        label={title}
        rows={data.items.map((one) => ({
          key: one.sessionId,
          title: (
            <PageLink to={paths.sheet(sampleId, one.sessionId)}>
              {one.publicLabel}, {formatDate(one.heldOn)}
            </PageLink>
          ),
          detail: t({
            id: 'controls.sheets.detail',
            message: '{count, plural, one {# participant} other {# participants}}, scellée le {day}',
            values: { count: one.participants, day: formatDate(dayIn(one.sealedAt)) },
          }),
        }))}
      />
    </Panel>
  )
}
