import type { ReactNode } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import {
  type Engagement,
  listEngagements,
  withdrawSignatures,
} from '../../contract/agreements-of-engagement.ts'
import { EngagementPanel } from './engagement-panel.tsx'

/** A version that somebody signed: read, not written; to correct it its signatures are taken back first. */
export function PartlySigned({
  engagement,
  tag,
  today,
}: {
  readonly engagement: Engagement
  readonly tag: ReactNode
  readonly today: string
}) {
  const withdraw = useAct(withdrawSignatures, {
    refresh: [listEngagements],
    onDone: () =>
      say(
        t({ id: 'pathways.withdraw.said', message: 'Signatures retirées : le contrat peut être corrigé.' }),
      ),
  })
  return (
    <div className="grid gap-3">
      <Note>
        {t({
          id: 'pathways.withdraw.frozen',
          message:
            'Une personne a déjà signé : ce texte ne change plus. Il entre en vigueur avec la dernière signature.',
        })}
      </Note>
      <EngagementPanel engagement={engagement} tag={tag} today={today} mayChange={false} mayScan />
      <Panel title={t({ id: 'pathways.withdraw.title', message: 'Corriger ce contrat' })} padded>
        <Form
          schema={withdrawSignatures.body}
          submit={t({ id: 'pathways.withdraw.submit', message: 'Retirer les signatures' })}
          onSubmit={(body) => withdraw.run({ params: { contractId: engagement.id }, body })}
        >
          <p className="text-13 text-ink-2">
            {t({
              id: 'pathways.withdraw.how',
              message:
                'Retirez d’abord les signatures : elles restent dans l’historique, et chacun signe de nouveau.',
            })}
          </p>
          <TextField
            name="reason"
            label={t({ id: 'pathways.withdraw.reason', message: 'Pourquoi' })}
            maxLength={300}
          />
        </Form>
      </Panel>
    </div>
  )
}
