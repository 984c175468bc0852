import { criterionWord } from '#features/people/web/public.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { DeclaredProof } from '../contract.ts'

/** What the sender may help with: the proofs of the criteria that he declared, here or to be given again. */
export function ProofsToGive({ proofs }: { readonly proofs: readonly DeclaredProof[] }) {
  if (proofs.length === 0) return null
  return (
    <Panel title={t({ id: 'referrals.proofs', message: 'Pièces des critères' })}>
      <RowList
        rows={proofs.map((one) => ({
          key: one.label,
          title: criterionWord(one),
          detail: one.reason,
          end: (
            <StateMark state={one.state === 'awaited' ? 'todo' : one.state === 'refused' ? 'bad' : 'ok'}>
              {stateWord(one)}
            </StateMark>
          ),
        }))}
      />
    </Panel>
  )
}

const stateWord = ({ state, receivedOn }: DeclaredProof): string =>
  state === 'received'
    ? t({
        id: 'referrals.proof.received',
        message: 'pièce reçue le {day}',
        values: { day: receivedOn ? formatDate(receivedOn) : '' },
      })
    : state === 'refused'
      ? t({ id: 'referrals.proof.refused', message: 'à redonner' })
      : t({ id: 'referrals.proof.awaited', message: 'pièce attendue' })
