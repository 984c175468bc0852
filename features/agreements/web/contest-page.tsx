import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { contestValue, readFollowUp } from '../contract.ts'
import { valueWords } from './figure-words.ts'
import { type FollowUp, refreshed } from './follow-up.ts'
import { GivenFields } from './given-fields.tsx'
import { givenOf } from './given-value.ts'

/** A party proposes another value: what stands there stays until it is answered. */
export function ContestPage() {
  const objectiveId = usePageParam('objectiveId')
  const followUp = useLoad(readFollowUp, { params: { objectiveId } })
  const title = t({ id: 'agreements.contest', message: 'Proposer une autre valeur' })
  return (
    <Loaded from={followUp}>
      {(reply) => (
        <>
          <PageHeader
            title={title}
            crumbs={[{ label: reply.row.objective.label, to: `objectifs/${objectiveId}/valeurs` }]}
          />
          <Panel label={title} padded>
            {reply.mayContest ? (
              <ContestForm followUp={reply} />
            ) : (
              <EmptyState
                title={t({
                  id: 'agreements.contest.not-a-party',
                  message: 'Réservé aux parties de la convention',
                })}
              >
                {t({
                  id: 'agreements.contest.who',
                  message:
                    'Seule une structure signataire peut proposer une autre valeur. Demandez au pilotage d’ajouter la vôtre aux parties de la convention.',
                })}
              </EmptyState>
            )}
          </Panel>
        </>
      )}
    </Loaded>
  )
}

function ContestForm({ followUp: { row } }: { readonly followUp: FollowUp }) {
  const objectiveId = row.objective.id
  const [id] = useNewId()
  const contest = useAct(contestValue, {
    refresh: refreshed,
    onDone: () => {
      say(t({ id: 'agreements.contested.sent', message: 'Votre proposition attend une réponse.' }))
      go(`objectifs/${objectiveId}/valeurs`)
    },
  })
  return (
    <div className="grid gap-4">
      <Note>
        {t({
          id: 'agreements.contest.now',
          message:
            'Aujourd’hui : {value}. Rien n’est remplacé : la personne qui répond de ce chiffre accepte votre valeur, ou la refuse en disant pourquoi.',
          values: { value: valueWords(row.figure, row.definition) },
        })}
      </Note>
      <Form
        schema={contestValue.body}
        toBody={(values) => ({ id, ...givenOf(values, row.definition.unit), reason: values.reason })}
        submit={t({ id: 'agreements.contest.send', message: 'Proposer cette valeur' })}
        cancelTo={`objectifs/${objectiveId}/valeurs`}
        onSubmit={(body) => contest.run({ params: { objectiveId }, body })}
      >
        <GivenFields row={row} />
        <TextArea
          name="reason"
          label={t({ id: 'agreements.contest.reason', message: 'Pourquoi une autre valeur' })}
          rows={3}
          maxLength={2000}
        />
      </Form>
    </div>
  )
}
