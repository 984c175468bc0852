import { Panel } from '#platform/web/design/panel.tsx'
import { Timeline } from '#platform/web/design/timeline.tsx'
import { formatDate, formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { LifeMove } from '../../contract.ts'
import { AgreementFrame } from './agreement-frame.tsx'
import { movedWord } from './words.ts'

/** Each move of the agreement and of its amendments: who, when, why. */
export function HistoryPage() {
  return (
    <AgreementFrame>
      {(one) => (
        <Panel title={t({ id: 'agreements.life.tab.history', message: 'Historique' })}>
          <Timeline
            items={one.history.map((move) => ({
              key: move.id,
              day: move.onDay,
              kind: kindOf(move),
              text: move.why,
              detail: detailOf(move),
            }))}
            style="short"
          />
        </Panel>
      )}
    </AgreementFrame>
  )
}

const kindOf = ({ move, amendmentNumber }: LifeMove): string =>
  amendmentNumber === null
    ? movedWord(move)
    : t({
        id: 'agreements.life.moved.amendment',
        message: 'Avenant {number} : {what}',
        values: { number: amendmentNumber, what: movedWord(move).toLowerCase() },
      })

const detailOf = ({ memberName, movedAt, onDay }: LifeMove): string =>
  memberName
    ? t({
        id: 'agreements.life.moved.by',
        message: 'Noté par {name} le {when}',
        values: { name: memberName, when: formatDateTime(movedAt) },
      })
    : t({
        id: 'agreements.life.moved.alone',
        message: 'Par l’effet de l’avenant, le {when}',
        values: { when: formatDate(onDay) },
      })
