import { Panel } from '#platform/web/design/panel.tsx'
import { Timeline } from '#platform/web/design/timeline.tsx'
import { dayIn } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { SentReferral } from '../contract.ts'
import { moveLabel } from './labels.ts'

/** Each move of a prescription with who made it; the expiry has nobody. */
export function History({ passages }: { readonly passages: SentReferral['history'] }) {
  return (
    <Panel title={t({ id: 'referrals.history', message: 'Historique' })}>
      <Timeline
        items={passages.toReversed().map((one) => ({
          key: one.at + one.move,
          day: dayIn(one.at),
          kind: moveLabel(one.move),
          text: one.memberName ?? '',
        }))}
      />
    </Panel>
  )
}
