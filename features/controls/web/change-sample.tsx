import { searchPeople } from '#features/people/contract.ts'
import { call } from '#platform/web/api/call.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { addToControlSample, closeControlSample, listControlSamples, readControlSample } from '../contract.ts'

const people = async (fragment: string, signal: AbortSignal) =>
  (await call(searchPeople, { body: { fragment }, signal })).items.map((person) => ({
    value: person.id,
    label: `${person.familyName} ${person.givenName}`,
    hint: [person.birthDate && formatDate(person.birthDate, 'numeric'), person.communeName]
      .filter(Boolean)
      .join(', '),
  }))

const refresh = [listControlSamples, readControlSample]

/** A file that the controller asks for by name: it joins the sample, and says that it was not drawn. */
export function AddFile({ sampleId }: { readonly sampleId: string }) {
  const add = useAct(addToControlSample, {
    refresh,
    onDone: () => say(t({ id: 'controls.added', message: 'Dossier ajouté à l’échantillon.' })),
  })
  return (
    <Panel title={t({ id: 'controls.add', message: 'Ajouter un dossier demandé' })} padded>
      <Form
        schema={addToControlSample.body}
        submit={t({ id: 'controls.add.submit', message: 'Ajouter le dossier' })}
        emptyWhenDone
        onSubmit={(body) => add.run({ params: { sampleId }, body })}
      >
        <ComboBox
          name="personId"
          label={t({ id: 'controls.field.person', message: 'Personne' })}
          load={people}
        />
        <TextField
          name="reason"
          label={t({ id: 'controls.field.reason', message: 'Pourquoi ce dossier' })}
          maxLength={300}
        />
      </Form>
    </Panel>
  )
}

/** The control is over: the files are shut at once, the sample stays to be read by who answers for it. */
export function CloseSample({ sampleId }: { readonly sampleId: string }) {
  const close = useAct(closeControlSample, {
    refresh,
    onDone: () => say(t({ id: 'controls.closed', message: 'Échantillon clos : ses dossiers sont fermés.' })),
  })
  return (
    <Panel title={t({ id: 'controls.close', message: 'Clore avant terme' })} padded>
      <Form
        schema={closeControlSample.body}
        submit={t({ id: 'controls.close.submit', message: 'Clore l’échantillon' })}
        onSubmit={(body) => close.run({ params: { sampleId }, body })}
      >
        <TextField
          name="reason"
          label={t({ id: 'controls.field.close-reason', message: 'Pourquoi' })}
          help={t({
            id: 'controls.field.close-help',
            message: 'Les dossiers se ferment aussitôt à la personne qui contrôle.',
          })}
          maxLength={300}
        />
      </Form>
    </Panel>
  )
}
