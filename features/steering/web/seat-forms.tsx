import { memberOptions, organisationOptions } from '#features/organisations/contract.ts'
import { addDays, addMonths } from '#kernel/dates.ts'
import { call } from '#platform/web/api/call.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { say } from '#platform/web/design/toast.tsx'
import { Checkbox, RadioGroup } from '#platform/web/form/choices.tsx'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { addSeat, changeSeat, listBodies, readBody, type Seat } from '../contract.ts'
import { sides } from '../rules/body-kinds.ts'
import { MovedMeanwhile } from './moved-meanwhile.tsx'
import { sideWord } from './words.ts'

export const findMembers = async (q: string, signal: AbortSignal) => {
  const { items } = await call(memberOptions, { query: { q }, signal })
  return items.map((one) => ({ value: one.id, label: one.name, hint: one.organisationName }))
}

const findOrganisations = async (q: string, signal: AbortSignal) => {
  const { items } = await call(organisationOptions, { query: { q }, signal })
  return items.map((one) => ({ value: one.id, label: one.name }))
}

/** A term: of a member of the territory, or of somebody written down. Where a text says how long, it is proposed. */
export function NewSeat({
  bodyId,
  day,
  termYears,
  onDone,
}: {
  readonly bodyId: string
  readonly day: string
  readonly termYears: number | null
  readonly onDone: () => void
}) {
  const [id] = useNewId()
  const add = useAct(addSeat, {
    refresh: [readBody, listBodies],
    onDone: () => {
      say(t({ id: 'steering.seat.added', message: 'Membre ajouté.' }))
      onDone()
    },
  })
  return (
    <div className="border-b border-line p-4">
      <Form
        schema={addSeat.body}
        initial={{
          ...{ side: 'other', isVoting: true, isPresident: false, fromOn: day },
          ...(termYears !== null && { untilOn: addDays(addMonths(day, 12 * termYears), -1) }),
        }}
        toBody={(values) => ({ ...values, id })}
        submit={t({ id: 'steering.seat.save-new', message: 'Ajouter ce membre' })}
        onSubmit={(body) => add.run({ params: { bodyId }, body })}
      >
        <ComboBox
          name="memberId"
          label={t({ id: 'steering.field.member', message: 'Membre du territoire' })}
          help={t({
            id: 'steering.field.member-help',
            message: 'Laissez vide pour quelqu’un qui n’a pas d’accès, et écrivez son nom.',
          })}
          optional
          load={findMembers}
        />
        <TextField
          name="name"
          label={t({ id: 'steering.field.name', message: 'Nom, sans accès' })}
          optional
          maxLength={120}
        />
        <TermFields />
      </Form>
    </div>
  )
}

export function ChangeSeat({
  bodyId,
  seat,
  onDone,
}: {
  readonly bodyId: string
  readonly seat: Seat
  readonly onDone: () => void
}) {
  const change = useAct(changeSeat, {
    refresh: [readBody, listBodies],
    onDone: () => {
      say(t({ id: 'steering.seat.changed', message: 'Mandat modifié.' }))
      onDone()
    },
  })
  const { organisationId, email, untilOn } = seat
  return (
    <div className="border-b border-line p-4">
      <h3 className="mb-2 text-15">{seat.name}</h3>
      <Form
        schema={changeSeat.body}
        initial={{
          ...{ quality: seat.quality, side: seat.side, isVoting: seat.isVoting },
          ...{ isPresident: seat.isPresident, fromOn: seat.fromOn },
          ...(organisationId !== null && { organisationId }),
          ...(email !== null && { email }),
          ...(untilOn !== null && { untilOn }),
        }}
        toBody={(values) => ({ ...values, version: seat.version })}
        conflict={() => <MovedMeanwhile of={readBody} />}
        submit={t({ id: 'steering.seat.save', message: 'Enregistrer le mandat' })}
        onSubmit={(body) => change.run({ params: { bodyId, seatId: seat.id }, body })}
      >
        <TermFields organisationName={seat.organisationName} />
      </Form>
    </div>
  )
}

function TermFields({ organisationName }: { readonly organisationName?: string | null }) {
  return (
    <>
      <TextField
        name="quality"
        label={t({ id: 'steering.field.quality', message: 'En qualité de' })}
        maxLength={120}
      />
      <ComboBox
        name="organisationId"
        label={t({ id: 'steering.field.organisation', message: 'Structure' })}
        optional
        load={findOrganisations}
        {...(organisationName && { initialLabel: organisationName })}
      />
      <TextField
        name="email"
        label={t({ id: 'steering.field.email', message: 'Adresse de convocation' })}
        help={t({
          id: 'steering.field.email-help',
          message: 'Un membre du territoire est convoqué à sa propre adresse.',
        })}
        optional
        maxLength={200}
      />
      <RadioGroup
        name="side"
        layout="row"
        label={t({ id: 'steering.field.side', message: 'Siège pour' })}
        options={sides.map((value) => ({ value, label: sideWord(value) }))}
      />
      <Checkbox name="isVoting" label={t({ id: 'steering.field.voting', message: 'A une voix' })} />
      <Checkbox
        name="isPresident"
        label={t({ id: 'steering.field.president', message: 'Préside ou copréside' })}
      />
      <FieldRow>
        <DateField name="fromOn" label={t({ id: 'steering.field.from', message: 'Du' })} />
        <DateField name="untilOn" label={t({ id: 'steering.field.until', message: 'Au' })} optional />
      </FieldRow>
    </>
  )
}
