import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useKeptVersion } from '#platform/web/form/kept-version.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField, NumberField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { declareBreak, readFollowUp, rebaseObjective } from '../contract.ts'
import { unitWord } from './figure-words.ts'
import { type FollowUp, refreshed } from './follow-up.ts'
import { FrozenTargets, useFrozenText } from './life/frozen-targets.tsx'
import { breakWords } from './objective-words.ts'
import { TargetFields, targetsOf, targetValues } from './target-fields.tsx'

/** What an objective is compared with: its series may break, then it is given a new baseline. */
export function ReferencePage() {
  const objectiveId = usePageParam('objectiveId')
  const followUp = useLoad(readFollowUp, { params: { objectiveId } }, { onFocus: 'keep', onMount: 'ask' })
  return (
    <Loaded from={followUp}>
      {(reply) => (
        <>
          <PageHeader
            title={t({ id: 'agreements.rebase', message: 'Changer la référence' })}
            crumbs={[{ label: reply.row.objective.label, to: `objectifs/${objectiveId}/valeurs` }]}
          />
          <div className="grid items-start gap-3 side:grid-cols-2">
            <RebasePanel key={reply.row.objective.version} followUp={reply} />
            <BreakPanel followUp={reply} />
          </div>
        </>
      )}
    </Loaded>
  )
}

function RebasePanel({ followUp: { row } }: { readonly followUp: FollowUp }) {
  const { objective, seriesBreak, definition } = row
  const { version, conflict } = useKeptVersion(objective.version)
  const text = useFrozenText(objective.agreementId)
  const rebase = useAct(rebaseObjective, {
    refresh: refreshed,
    onDone: () => {
      say(t({ id: 'agreements.rebase.done', message: 'La nouvelle référence est enregistrée.' }))
      go(`objectifs/${objective.id}/valeurs`)
    },
  })
  const { baseline, ...current } = objective
  return (
    <Panel title={t({ id: 'agreements.rebase.title', message: 'Nouvelle valeur de départ' })} padded>
      <div className="grid gap-4">
        {seriesBreak && <Note kind="warn">{breakWords(seriesBreak)}</Note>}
        <FrozenTargets agreementId={objective.agreementId} />
        {text?.mayWrite && (
          <Form
            schema={rebaseObjective.body}
            initial={{
              ...targetValues({ ...current, baseline: seriesBreak ? null : baseline }),
              amendmentNumber: text.amendment?.number,
            }}
            toBody={(values) => ({
              version,
              ...targetsOf(values, { needsBaseline: true }),
              reason: values.reason,
              amendmentNumber: typeof values.amendmentNumber === 'number' ? values.amendmentNumber : null,
            })}
            submit={t({ id: 'agreements.rebase.save', message: 'Enregistrer la référence' })}
            cancelTo={`objectifs/${objective.id}/valeurs`}
            onSubmit={(body) => rebase.run({ params: { objectiveId: objective.id }, body })}
            conflict={conflict}
          >
            <TargetFields unit={unitWord(definition)} needsBaseline />
            <TextArea
              name="reason"
              label={t({ id: 'agreements.rebase.reason', message: 'Pourquoi la référence change' })}
              rows={2}
              maxLength={2000}
            />
            {!text.amendment && (
              <NumberField
                name="amendmentNumber"
                label={t({ id: 'agreements.rebase.amendment', message: 'Numéro de l’avenant' })}
                min={1}
                max={99}
                optional
              />
            )}
          </Form>
        )}
      </div>
    </Panel>
  )
}

function BreakPanel({ followUp: { row } }: { readonly followUp: FollowUp }) {
  const { objective } = row
  const [id, renew] = useNewId()
  const declare = useAct(declareBreak, {
    refresh: refreshed,
    onDone: () => {
      renew()
      say(t({ id: 'agreements.break.done', message: 'La rupture est déclarée.' }))
    },
  })
  const isCounted = objective.indicatorCode !== null
  return (
    <Panel title={t({ id: 'agreements.break.title', message: 'Déclarer une rupture de série' })} padded>
      <Form
        schema={declareBreak.body}
        initial={{ concerns: isCounted ? 'indicator' : 'objective' }}
        toBody={({ on, why, source, concerns }) => ({ id, on, why, source, concerns })}
        submit={t({ id: 'agreements.break.save', message: 'Déclarer la rupture' })}
        emptyWhenDone
        onSubmit={(body) => declare.run({ params: { objectiveId: objective.id }, body })}
      >
        <DateField name="on" label={t({ id: 'agreements.break.on', message: 'Non comparable avant le' })} />
        <TextArea
          name="why"
          label={t({ id: 'agreements.break.why', message: 'Ce qui a changé' })}
          rows={2}
          maxLength={2000}
        />
        <TextField
          name="source"
          label={t({ id: 'agreements.value.source', message: 'Source' })}
          maxLength={200}
        />
        {isCounted && (
          <RadioGroup
            name="concerns"
            label={t({ id: 'agreements.break.concerns', message: 'Elle concerne' })}
            options={[
              {
                value: 'indicator',
                label: t({
                  id: 'agreements.break.indicator',
                  message: 'tous les objectifs de cet indicateur',
                }),
              },
              {
                value: 'objective',
                label: t({ id: 'agreements.break.objective', message: 'cet objectif seulement' }),
              },
            ]}
          />
        )}
      </Form>
    </Panel>
  )
}
