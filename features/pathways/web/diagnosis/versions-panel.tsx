import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Diagnosis } from '../../contract.ts'
import { isBrake } from '../../rules/diagnosis.ts'

/** Every version with its brakes counted; a former one is compared with the latest. */
export function VersionsPanel({
  versions,
  compared,
  onCompare,
}: {
  readonly versions: readonly Diagnosis[]
  readonly compared: number | undefined
  readonly onCompare: (number: number) => void
}) {
  const title = t({ id: 'pathways.diagnosis.versions', message: 'Versions' })
  return (
    <Panel title={title} detail={versions.length}>
      <RowList
        label={title}
        rows={versions.map(({ id, number, heldOn, byName, lines }, index) => ({
          key: id,
          title: t({
            id: 'pathways.diagnosis.version',
            message: 'n° {number}, {day}',
            values: { number, day: formatDate(heldOn) },
          }),
          detail: [
            byName,
            t({
              id: 'pathways.diagnosis.brakes',
              message: '{count, plural, one {# frein} other {# freins}}',
              values: { count: lines.filter(isBrake).length },
            }),
            t({
              id: 'pathways.diagnosis.lifted-count',
              message: '{count, plural, one {# levé} other {# levés}}',
              values: { count: lines.filter(({ rating }) => rating === 'lifted').length },
            }),
          ].join(' · '),
          current: number === compared,
          end: index > 0 && number !== compared && (
            <Button size="small" onClick={() => onCompare(number)}>
              {t({
                id: 'pathways.diagnosis.compare',
                message: 'Comparer avec le n° {number}',
                values: { number },
              })}
            </Button>
          ),
        }))}
      />
    </Panel>
  )
}
