import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { say } from '#platform/web/design/toast.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { type FormValues, nest } from '#platform/web/form/form-values.ts'
import { SectionTitle } from '#platform/web/form/section-title.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField, NumberField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import {
  changeDecision,
  correctDecision,
  type Decision,
  decide,
  listBodies,
  listDecisions,
  readBody,
  readMeeting,
  readMinutes,
} from '../contract.ts'
import { MovedMeanwhile } from './moved-meanwhile.tsx'
import { findMembers } from './seat-forms.tsx'

type Reply = ClientReply<typeof readMeeting>
const refresh = [readMeeting, readMinutes, readBody, listBodies, listDecisions]

/** A vote is sent once a number of it is typed; what is left empty in it counts for none. */
const withVote = (values: FormValues) => {
  const { vote, ...told } = nest(values) as { vote?: Record<string, unknown> }
  const hasVote = vote && ['for', 'against', 'abstained'].some((part) => vote[part] !== undefined)
  return hasVote ? { ...told, vote: { for: 0, against: 0, abstained: 0, ...vote } } : told
}

export function NewDecision({ reply, onDone }: { readonly reply: Reply; readonly onDone: () => void }) {
  const [id, renew] = useNewId()
  const write = useAct(decide, {
    refresh,
    onDone: () => {
      renew()
      say(t({ id: 'steering.decision.written', message: 'Décision écrite.' }))
      onDone()
    },
  })
  return (
    <div className="border-b border-line p-4">
      <Form
        schema={decide.body}
        toBody={(values) => ({ ...withVote(values), id })}
        submit={t({ id: 'steering.decision.save-new', message: 'Écrire cette décision' })}
        onSubmit={(body) => write.run({ params: { meetingId: reply.meeting.id }, body })}
      >
        <ToldFields />
        <HowFields reply={reply} />
      </Form>
    </div>
  )
}

export function ChangeDecision({
  reply,
  decision,
  onDone,
}: {
  readonly reply: Reply
  readonly decision: Decision
  readonly onDone: () => void
}) {
  const change = useAct(changeDecision, {
    refresh,
    onDone: () => {
      say(t({ id: 'steering.decision.rewritten', message: 'Décision écrite autrement.' }))
      onDone()
    },
  })
  const { vote, agendaItemId } = decision
  return (
    <Form
      schema={changeDecision.body}
      initial={{
        ...toldOf(decision),
        ...(agendaItemId && { agendaItemId }),
        ...(vote && {
          ...{ 'vote/for': vote.for, 'vote/against': vote.against, 'vote/abstained': vote.abstained },
          ...(vote.state && { 'vote/state': vote.state }),
        }),
      }}
      toBody={(values) => ({ ...withVote(values), version: decision.version })}
      conflict={() => <MovedMeanwhile of={readMeeting} />}
      submit={t({ id: 'steering.decision.save', message: 'Enregistrer la décision' })}
      onSubmit={(body) => change.run({ params: { decisionId: decision.id }, body })}
    >
      <ToldFields ownerName={decision.ownerName} />
      <HowFields reply={reply} />
    </Form>
  )
}

/** A new decision on signed minutes: what was signed stays, and the reason stands beside the new one. */
export function CorrectDecision({
  decision,
  onDone,
}: {
  readonly decision: Decision
  readonly onDone: () => void
}) {
  const [id] = useNewId()
  const correct = useAct(correctDecision, {
    refresh,
    onDone: () => {
      say(t({ id: 'steering.decision.corrected', message: 'Décision corrigée ; ce qui était signé reste.' }))
      onDone()
    },
  })
  return (
    <Form
      schema={correctDecision.body}
      initial={toldOf(decision)}
      toBody={(values) => ({ ...values, id })}
      submit={t({ id: 'steering.decision.correct', message: 'Corriger cette décision' })}
      onSubmit={(body) => correct.run({ params: { decisionId: decision.id }, body })}
    >
      <ToldFields ownerName={decision.ownerName} />
      <TextField
        name="correctionReason"
        label={t({ id: 'steering.field.correction', message: 'Motif de la correction' })}
        maxLength={500}
      />
    </Form>
  )
}

const toldOf = ({ label, ownerId, dueOn }: Decision): FormValues => ({
  label,
  ...(ownerId && { ownerId }),
  ...(dueOn && { dueOn }),
})

function ToldFields({ ownerName }: { readonly ownerName?: string | null }) {
  return (
    <>
      <TextArea
        name="label"
        label={t({ id: 'steering.field.decision', message: 'Décision' })}
        maxLength={600}
      />
      <ComboBox
        name="ownerId"
        label={t({ id: 'steering.field.owner', message: 'Responsable' })}
        help={t({
          id: 'steering.field.owner-help',
          message: 'Sans responsable ni échéance, le comité prend acte et rien n’est à suivre.',
        })}
        optional
        load={findMembers}
        {...(ownerName && { initialLabel: ownerName })}
      />
      <DateField name="dueOn" label={t({ id: 'steering.field.due', message: 'Pour le' })} optional />
    </>
  )
}

/** The point it answers, and how it was voted. */
function HowFields({ reply }: { readonly reply: Reply }) {
  return (
    <>
      {reply.agenda.length > 0 && (
        <Select
          name="agendaItemId"
          label={t({ id: 'steering.field.point', message: 'Point de l’ordre du jour' })}
          optional
          options={reply.agenda.map(({ id, position, title }) => ({
            value: id,
            label: `${position}. ${title}`,
          }))}
        />
      )}
      <SectionTitle
        hint={t({
          id: 'steering.vote.hint',
          message: 'À remplir si le comité a voté ; sinon, la décision est prise d’un commun accord.',
        })}
      >
        {t({ id: 'steering.vote', message: 'Vote' })}
      </SectionTitle>
      <FieldRow>
        <NumberField
          name="vote/for"
          label={t({ id: 'steering.vote.for', message: 'Pour' })}
          min={0}
          max={500}
          optional
        />
        <NumberField
          name="vote/against"
          label={t({ id: 'steering.vote.against', message: 'Contre' })}
          min={0}
          max={500}
          optional
        />
        <NumberField
          name="vote/abstained"
          label={t({ id: 'steering.vote.abstained', message: 'Abstentions' })}
          min={0}
          max={500}
          optional
        />
      </FieldRow>
      {reply.statePrevails && (
        <RadioGroup
          name="vote/state"
          layout="row"
          optional
          label={t({ id: 'steering.vote.state', message: 'Voix de l’État, qui l’emporte à égalité' })}
          options={[
            { value: 'for', label: t({ id: 'steering.vote.state-for', message: 'pour' }) },
            { value: 'against', label: t({ id: 'steering.vote.state-against', message: 'contre' }) },
          ]}
        />
      )}
    </>
  )
}
