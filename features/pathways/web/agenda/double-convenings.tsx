import { useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { listDoubleConvenings } from '../../contract/convenings.ts'
import { legalKindWord } from '../legal-kind-word.ts'
import { ChangeLink } from './agenda-item.tsx'

/** Appointments that fall with a convening by the référent by law; nothing is shown when none does. */
export function DoubleConvenings() {
  const { timeZone } = useTerritory()
  const { items = [] } = useLoad(listDoubleConvenings).data ?? {}
  if (items.length === 0) return null
  return (
    <Panel title={t({ id: 'pathways.convening.doubles', message: 'Doubles convocations' })}>
      <RowList
        rows={items.map((one) => ({
          key: `${one.meetingId}-${one.convenedAt}`,
          title: one.personName,
          detail: t({
            id: 'pathways.convening.double',
            message: 'Votre rendez-vous : {mine}. {body} : {theirs}.',
            values: {
              mine: formatDateTime(one.meetingAt, timeZone),
              body: legalKindWord(one.byKind),
              theirs: formatDateTime(one.convenedAt, timeZone),
            },
          }),
          end: <ChangeLink meetingId={one.meetingId} />,
        }))}
      />
    </Panel>
  )
}
