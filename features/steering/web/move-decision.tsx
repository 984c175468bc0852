import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { say } from '#platform/web/design/toast.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { type Decision, listBodies, listDecisions, moveDecision, readBody, readMeeting } from '../contract.ts'
import type { DecisionMove } from '../rules/lifecycles.ts'
import { MovedMeanwhile } from './moved-meanwhile.tsx'
import { findMembers } from './seat-forms.tsx'

/** What became of a decision: one row more, with who, when and why. */
export function MoveDecision({
  decision,
  onDone,
}: {
  readonly decision: Decision
  readonly onDone: () => void
}) {
  const [id] = useNewId()
  const choices = movesOf(decision)
  const [chosen, setChosen] = useState(choices[0])
  const move = useAct(moveDecision, {
    refresh: [readMeeting, readBody, listBodies, listDecisions],
    onDone: () => {
      say(t({ id: 'steering.decision.moved', message: 'Suite notée.' }))
      onDone()
    },
  })
  return (
    <Form
      schema={moveDecision.body}
      toBody={(values) => ({ ...values, id, version: decision.version, move: chosen })}
      conflict={() => <MovedMeanwhile of={readMeeting} />}
      submit={t({ id: 'steering.decision.note', message: 'Noter' })}
      onSubmit={(body) => move.run({ params: { decisionId: decision.id }, body })}
    >
      <RadioGroup<DecisionMove>
        label={t({ id: 'steering.field.move', message: 'Ce qu’il en est' })}
        value={chosen}
        onChange={setChosen}
        options={choices.map((value) => ({ value, label: choiceWord(value) }))}
      />
      {chosen === 'postpone' && (
        <DateField name="dueOn" label={t({ id: 'steering.field.new-due', message: 'Nouvelle échéance' })} />
      )}
      {chosen === 'hand-over' && (
        <ComboBox
          name="ownerId"
          label={t({ id: 'steering.field.new-owner', message: 'Nouveau responsable' })}
          load={findMembers}
        />
      )}
      <TextField
        name="comment"
        label={t({ id: 'steering.field.comment', message: 'Commentaire' })}
        optional
        maxLength={500}
      />
    </Form>
  )
}

const movesOf = ({ state }: Decision): readonly DecisionMove[] => {
  if (state === 'to-do') return ['start', 'finish', 'postpone', 'hand-over', 'drop']
  if (state === 'doing') return ['finish', 'postpone', 'hand-over', 'drop']
  return ['reopen']
}

const choiceWord = (move: DecisionMove): string =>
  ({
    start: t({ id: 'steering.choice.start', message: 'C’est commencé' }),
    finish: t({ id: 'steering.choice.finish', message: 'C’est fait' }),
    postpone: t({ id: 'steering.choice.postpone', message: 'Reporter l’échéance' }),
    'hand-over': t({ id: 'steering.choice.hand-over', message: 'Confier à quelqu’un d’autre' }),
    drop: t({ id: 'steering.choice.drop', message: 'Abandonner' }),
    reopen: t({ id: 'steering.choice.reopen', message: 'Rouvrir' }),
  })[move]
