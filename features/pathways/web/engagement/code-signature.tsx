import { useState } from 'react'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { SectionTitle } from '#platform/web/form/section-title.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import {
  type Engagement,
  listEngagements,
  sendSigningCode,
  signByCode,
} from '../../contract/agreements-of-engagement.ts'
import { missingBeforeSigning } from '../../rules/engagement-kinds.ts'
import { refreshedByMeetings } from '../refreshed.ts'
import { ContractMoved } from './contract-moved.tsx'
import type { ShownDraft } from './use-shown-draft.ts'

interface Sent {
  readonly sentTo: string
  readonly expiresAt: string
}

/** The person signs with a code that she alone receives: beside who follows her, who types it. */
export function CodeSignature({
  engagement,
  draft,
}: {
  readonly engagement: Engagement
  readonly draft: ShownDraft
}) {
  const [sent, setSent] = useState<Sent>()
  const send = useAct(sendSigningCode, { onDone: setSent })
  const { version } = draft.edited
  const { timeZone } = useTerritory()
  const notReady = missingBeforeSigning(engagement).length > 0
  return (
    <div className="grid gap-3 border-b border-solid border-line p-4">
      <SectionTitle>
        {t({ id: 'pathways.code.title', message: 'La personne signe avec un code' })}
      </SectionTitle>
      <p className="text-13 text-ink-2">
        {sent
          ? t({
              id: 'pathways.code.sent',
              message: 'Code envoyé à {address}. Il sert une fois, jusqu’à {time}.',
              values: { address: sent.sentTo, time: formatTime(sent.expiresAt, timeZone) },
            })
          : t({
              id: 'pathways.code.how',
              message:
                'Elle reçoit le code à l’adresse électronique de son dossier, relit le contrat avec vous et vous dit le code. Bassin n’envoie pas de SMS.',
            })}
      </p>
      {sent && <CodeForm engagement={engagement} draft={draft} />}
      <p>
        <Button
          size="small"
          busy={send.running}
          disabledReason={
            notReady
              ? t({ id: 'pathways.signatures.not-ready', message: 'Complétez d’abord le contrat.' })
              : undefined
          }
          onClick={() => send.start({ params: { contractId: engagement.id }, body: { version } })}
        >
          {sent
            ? t({ id: 'pathways.code.again', message: 'Envoyer un autre code' })
            : t({ id: 'pathways.code.send', message: 'Envoyer un code à la personne' })}
        </Button>
      </p>
      {send.problem && <ErrorState problem={send.problem} />}
    </div>
  )
}

function CodeForm({ engagement, draft }: { readonly engagement: Engagement; readonly draft: ShownDraft }) {
  const [id] = useNewId()
  const sign = useAct(signByCode, {
    refresh: [listEngagements, ...refreshedByMeetings],
    onDone: () => say(t({ id: 'pathways.code.said', message: 'Contrat signé par la personne.' })),
  })
  return (
    <Form
      schema={signByCode.body}
      toBody={(values) => ({ ...values, id, version: draft.edited.version })}
      submit={t({ id: 'pathways.code.sign', message: 'Signer avec ce code' })}
      onSubmit={(body) => sign.run({ params: { contractId: engagement.id }, body })}
      conflict={(current) => <ContractMoved current={current as Engagement} draft={draft} />}
    >
      <TextField
        name="code"
        label={t({ id: 'pathways.code.code', message: 'Code à 6 chiffres' })}
        inputMode="numeric"
        maxLength={20}
      />
    </Form>
  )
}
