import { useState } from 'react'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { type Draft, listDrafts, readDraft, signDraft } from '../../contract.ts'

/** The volet was signed on paper: its figures stop here. */
export function SignPanel({ draft }: { readonly draft: Draft }) {
  const { timeZone } = useTerritory()
  const day = today(timeZone)
  const [signedOn, setSignedOn] = useState<string | undefined>(day)
  const [id] = useNewId()
  const sign = useAct(signDraft, {
    refresh: [readDraft, listDrafts],
    onDone: () => say(t({ id: 'library.signed', message: 'Signature notée : les chiffres sont figés.' })),
  })
  return (
    <Panel title={t({ id: 'library.sign', message: 'Signature' })} padded>
      <div className="grid justify-items-start gap-3">
        <DateField
          label={t({ id: 'library.sign.day', message: 'Signé le' })}
          max={day}
          value={signedOn}
          onChange={setSignedOn}
        />
        <AskBefore
          verb={t({ id: 'library.sign.verb', message: 'Noter la signature' })}
          act={sign}
          // A day that cannot be read is never taken for today: a signature is not written twice.
          disabledReason={
            signedOn === undefined
              ? t({ id: 'library.sign.day-first', message: 'Écrivez d’abord le jour de la signature.' })
              : undefined
          }
          onConfirm={() =>
            sign.run({ params: { draftId: draft.id }, body: { id, signedOn: signedOn ?? '' } })
          }
        >
          {t({
            id: 'library.sign.why',
            message:
              'Le texte et les chiffres de maintenant deviennent ceux du volet signé. Ils ne changeront plus. Relisez d’abord les chiffres et leurs dates.',
          })}
        </AskBefore>
      </div>
    </Panel>
  )
}
