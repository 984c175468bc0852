import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { judgementCodes, writeJudgement } from '../contract.ts'
import { type FollowUp, refreshed } from './follow-up.ts'
import { JudgementMark } from './judgement-mark.tsx'
import { judgementWord } from './objective-words.ts'

/** What was thought of an objective, apart from its number: dated, signed, the latest first. */
export function JudgementsPanel({ followUp }: { readonly followUp: FollowUp }) {
  const { judgements, mayAnswer } = followUp
  const title = t({ id: 'agreements.judgements.title', message: 'Jugements' })
  return (
    <Panel title={title}>
      {judgements.length === 0 ? (
        <EmptyState title={t({ id: 'agreements.judgements.none', message: 'Aucun jugement' })}>
          {t({
            id: 'agreements.judgements.how',
            message:
              'Le chiffre dit où l’on en est ; le jugement dit ce qu’en pense la personne qui en répond. Il est daté, signé et ne s’efface pas.',
          })}
        </EmptyState>
      ) : (
        <RowList
          label={title}
          rows={judgements.map((one) => ({
            key: one.at,
            title: <JudgementMark judgement={one} />,
            detail: one.comment,
            end: `${one.by}, ${formatDate(one.on, 'numeric')}`,
          }))}
        />
      )}
      {mayAnswer && <NewJudgement objectiveId={followUp.row.objective.id} />}
    </Panel>
  )
}

function NewJudgement({ objectiveId }: { readonly objectiveId: string }) {
  const [id, renew] = useNewId()
  const judge = useAct(writeJudgement, {
    refresh: refreshed,
    onDone: () => {
      renew()
      say(t({ id: 'agreements.judgement.written', message: 'Le jugement est signé.' }))
    },
  })
  return (
    <details className="border-t border-line px-4 py-2">
      <summary className="cursor-pointer py-1 font-title">
        {t({ id: 'agreements.judgement.add', message: 'Se prononcer' })}
      </summary>
      <div className="py-2">
        <Form
          schema={writeJudgement.body}
          toBody={(values) => ({ id, code: values.code, comment: values.comment })}
          submit={t({ id: 'agreements.judgement.sign', message: 'Signer ce jugement' })}
          emptyWhenDone
          onSubmit={(body) => judge.run({ params: { objectiveId }, body })}
        >
          <RadioGroup
            name="code"
            label={t({ id: 'agreements.judgement.code', message: 'Ce que vous en pensez' })}
            options={judgementCodes.map((code) => ({ value: code, label: judgementWord(code) }))}
          />
          <TextArea
            name="comment"
            label={t({ id: 'agreements.judgement.why', message: 'Pourquoi, et ce qu’il faudrait' })}
            rows={3}
            maxLength={2000}
          />
        </Form>
      </div>
    </details>
  )
}
