import { useState } from 'react'
import { CodeDesk, CodeField, codeSubmit, type SentCode } from '#features/pathways/web/public.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { type Questionnaire, readQuestionnaire, sendAnswersCode, signAnswers } from '../contract.ts'

interface Shown {
  readonly questionnaire: Questionnaire
  readonly participationId: string
}

/** Her signature of the answers, and the gesture that asks for it; nothing for who only reads what nobody signed. */
export function SignaturePanel({ questionnaire, participationId }: Shown) {
  const { signature, mayAnswer, version } = questionnaire
  const asksOne = mayAnswer && !signature?.isUnchanged
  if (!signature && !asksOne) return null
  return (
    <Panel title={t({ id: 'funding.signature', message: 'Signature de la personne' })}>
      {signature && <Signed signature={signature} />}
      {asksOne && (
        <CodeSignature key={version} questionnaire={questionnaire} participationId={participationId} />
      )}
    </Panel>
  )
}

function Signed({ signature }: { readonly signature: NonNullable<Questionnaire['signature']> }) {
  const { signerName, on, recordedByName, hash, isUnchanged } = signature
  return (
    <>
      <RowList
        rows={[
          {
            key: hash,
            title: signerName,
            detail: t({
              id: 'funding.signature.by-code',
              message: 'par un code, le {day}, auprès de {name}',
              values: { day: formatDate(on), name: recordedByName },
            }),
            end: (
              <StateMark state={isUnchanged ? 'ok' : 'bad'}>
                {isUnchanged
                  ? t({ id: 'funding.signature.unchanged', message: 'réponses inchangées' })
                  : t({ id: 'funding.signature.changed', message: 'réponses changées depuis' })}
              </StateMark>
            ),
          },
        ]}
      />
      <p className="p-4 text-13 break-all text-ink-2">
        {t({
          id: 'funding.signature.hash',
          message: 'Empreinte des réponses signées : {hash}',
          values: { hash },
        })}
      </p>
    </>
  )
}

function CodeSignature({ questionnaire, participationId }: Shown) {
  const { moment, version, missing } = questionnaire
  const params = { participationId, moment }
  const [sent, setSent] = useState<SentCode>()
  const [id] = useNewId()
  const send = useAct(sendAnswersCode, { onDone: setSent })
  const sign = useAct(signAnswers, {
    refresh: [readQuestionnaire],
    onDone: () => say(t({ id: 'funding.signature.said', message: 'Réponses signées par la personne.' })),
  })
  return (
    <CodeDesk
      how={t({
        id: 'funding.signature.how',
        message:
          'Relisez avec elle les réponses enregistrées. Elle reçoit le code à l’adresse électronique de son dossier et vous le dit. Les réponses réservées sont signées aussi, sans être montrées ici.',
      })}
      sent={sent}
      send={{
        ...{ running: send.running, problem: send.problem },
        start: () => send.start({ params, body: { version } }),
      }}
      disabledReason={
        missing.length > 0
          ? t({
              id: 'funding.signature.not-ready',
              message: 'Enregistrez d’abord toutes les réponses : une question peut être refusée.',
            })
          : undefined
      }
    >
      <Form
        schema={signAnswers.body}
        toBody={(values) => ({ ...values, id, version })}
        submit={codeSubmit()}
        onSubmit={(body) => sign.run({ params, body })}
        conflict={() =>
          t({
            id: 'funding.answer.conflict',
            message: 'Quelqu’un a rempli ce questionnaire entre-temps : rechargez la page pour le relire.',
          })
        }
      >
        <CodeField />
      </Form>
    </CodeDesk>
  )
}
