import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import {
  type Engagement,
  listEngagements,
  sendSigningCode,
  signByCode,
} from '../../contract/agreements-of-engagement.ts'
import { missingBeforeSigning } from '../../rules/engagement-kinds.ts'
import { refreshedByMeetings } from '../refreshed.ts'
import { CodeDesk, CodeField, codeSubmit, type SentCode } from '../signing/code-desk.tsx'
import { ContractMoved } from './contract-moved.tsx'
import type { ShownDraft } from './use-shown-draft.ts'

/** The person signs with a code that she alone receives: beside who follows her, who types it. */
export function CodeSignature({
  engagement,
  draft,
}: {
  readonly engagement: Engagement
  readonly draft: ShownDraft
}) {
  const [sent, setSent] = useState<SentCode>()
  const send = useAct(sendSigningCode, { onDone: setSent })
  const { version } = draft.edited
  const notReady = missingBeforeSigning(engagement).length > 0
  return (
    <CodeDesk
      how={t({
        id: 'pathways.code.how',
        message:
          'Elle reçoit le code à l’adresse électronique de son dossier, relit le contrat avec vous et vous dit le code. Bassin n’envoie pas de SMS.',
      })}
      sent={sent}
      send={{
        ...{ running: send.running, problem: send.problem },
        start: () => send.start({ params: { contractId: engagement.id }, body: { version } }),
      }}
      disabledReason={
        notReady
          ? t({ id: 'pathways.signatures.not-ready', message: 'Complétez d’abord le contrat.' })
          : undefined
      }
    >
      <CodeForm engagement={engagement} draft={draft} />
    </CodeDesk>
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
      submit={codeSubmit()}
      onSubmit={(body) => sign.run({ params: { contractId: engagement.id }, body })}
      conflict={(current) => <ContractMoved current={current as Engagement} draft={draft} />}
    >
      <CodeField />
    </Form>
  )
}
