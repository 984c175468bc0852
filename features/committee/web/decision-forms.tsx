import { use } from 'react'
import {
  type ApplicationRow,
  listApplications,
  listReferents,
  readApplication,
} from '#features/pathways/contract.ts'
import { ReasonFields, ReferentField } from '#features/pathways/web/public.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { say } from '#platform/web/design/toast.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  correctDecision,
  decideItem,
  listSessions,
  readAgenda,
  readMinutes,
  readPassages,
} from '../contract.ts'
import { DecidedMeanwhile } from './moved-meanwhile.tsx'
import { moveWord } from './words.ts'

interface Decided {
  readonly sessionId: string
  readonly itemId: string
  /** Of the application: somebody else may have moved it. */
  readonly version: number
  readonly onDone: () => void
}

const refresh = [readAgenda, readMinutes, readPassages, listSessions, listApplications, readApplication]

/** The decision of the sitting on one line of its agenda. */
export function DecideForm({ sessionId, itemId, version, onDone }: Decided) {
  const toBody = useBody(version)
  const act = useAct(decideItem, {
    refresh,
    onDone: () => {
      say(t({ id: 'committee.decided', message: 'Décision enregistrée.' }))
      onDone()
    },
  })
  return (
    <Form
      schema={decideItem.body}
      toBody={toBody}
      conflict={(current) => <DecidedMeanwhile current={current as ApplicationRow} />}
      submit={t({ id: 'committee.decide.submit', message: 'Enregistrer la décision' })}
      onSubmit={(body) => act.run({ params: { sessionId, itemId }, body })}
    >
      <DecisionFields />
    </Form>
  )
}

/** A new decision on signed minutes: its reason first, since it is what the next reader looks for. */
export function CorrectForm({ sessionId, itemId, version, onDone }: Decided) {
  const toBody = useBody(version)
  const act = useAct(correctDecision, {
    refresh,
    onDone: () => {
      say(
        t({
          id: 'committee.corrected',
          message: 'Correction enregistrée ; ce qui était signé reste lisible.',
        }),
      )
      onDone()
    },
  })
  return (
    <Form
      schema={correctDecision.body}
      toBody={toBody}
      conflict={(current) => <DecidedMeanwhile current={current as ApplicationRow} />}
      submit={t({ id: 'committee.correct.submit', message: 'Enregistrer la correction' })}
      onSubmit={(body) => act.run({ params: { sessionId, itemId }, body })}
    >
      <TextArea
        name="correctionReason"
        rows={2}
        maxLength={500}
        label={t({ id: 'committee.correct.reason', message: 'Pourquoi corriger' })}
        help={t({
          id: 'committee.correct.help',
          message: 'Cette raison reste au procès-verbal, avec la date et votre nom.',
        })}
      />
      <DecisionFields />
    </Form>
  )
}

/** Ids made once when the form opens: sent twice, the decision counts once. */
const useBody = (version: number) => {
  const [decisionId] = useNewId()
  const [pathwayId] = useNewId()
  const [assignmentId] = useNewId()
  return ({ move, referentId, reasonCode, reasonText, deferredUntil, redirection, ...rest }: FormValues) => {
    const head = { ...rest, decisionId, version, move }
    if (move === 'admit') return { ...head, pathwayId, assignmentId, referentId }
    const why = { reasonCode, reasonText: reasonText || null }
    return move === 'defer'
      ? { ...head, ...why, deferredUntil }
      : { ...head, ...why, redirection: redirection || null }
  }
}

const moves = ['admit', 'defer', 'refuse'] as const

function DecisionFields() {
  const move = use(FormContext)?.values.move
  return (
    <>
      <RadioGroup
        name="move"
        layout="row"
        label={t({ id: 'committee.field.decision', message: 'Décision' })}
        options={moves.map((value) => ({ value, label: moveWord(value) }))}
      />
      {move === 'admit' && <Referents />}
      {(move === 'defer' || move === 'refuse') && <ReasonFields key={move} move={move} />}
    </>
  )
}

function Referents() {
  const referents = useLoad(listReferents)
  return (
    <Loaded from={referents}>
      {(reply) => <ReferentField name="referentId" referents={reply.referents} />}
    </Loaded>
  )
}
