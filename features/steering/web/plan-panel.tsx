import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField, TimeField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { listBodies, planMeeting, readBody } from '../contract.ts'
import { paths } from './paths.ts'

/** Another meeting: when and where. */
export function PlanPanel({ bodyId }: { readonly bodyId: string }) {
  const { timeZone } = useTerritory()
  const [id] = useNewId()
  const plan = useAct(planMeeting, {
    refresh: [listBodies, readBody],
    onDone: () => {
      say(t({ id: 'steering.planned', message: 'Séance prévue : composez son ordre du jour.' }))
      go(paths.meeting(bodyId, id))
    },
  })
  return (
    <Panel title={t({ id: 'steering.plan.title', message: 'Prévoir une séance' })} padded>
      <Form
        schema={planMeeting.body}
        initial={{ heldOn: today(timeZone), startsAt: '09:30' }}
        toBody={(values) => ({ ...values, id })}
        submit={t({ id: 'steering.plan', message: 'Prévoir la séance' })}
        onSubmit={(body) => plan.run({ params: { bodyId }, body })}
      >
        <MeetingFields />
      </Form>
    </Panel>
  )
}

export function MeetingFields() {
  return (
    <>
      <FieldRow>
        <DateField name="heldOn" label={t({ id: 'steering.field.day', message: 'Jour' })} />
        <TimeField name="startsAt" label={t({ id: 'steering.field.time', message: 'Heure' })} />
      </FieldRow>
      <TextField name="place" label={t({ id: 'steering.field.place', message: 'Lieu' })} maxLength={200} />
    </>
  )
}
