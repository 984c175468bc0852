import { useState } from 'react'
import * as z from 'zod/mini'
import { Problem } from '#platform/web/api/problem.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { SegmentedControl } from '#platform/web/design/segmented-control.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '#platform/web/form/choices.tsx'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import { FileField } from '#platform/web/form/file-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField, DurationField, NumberField, TimeField } from '#platform/web/form/typed-fields.tsx'
import { Section } from './section.tsx'

const body = z.object({
  lastName: z.string().check(z.minLength(1), z.maxLength(80)),
  email: z.email(),
  start: z.string(),
})

const communes = ['Ambreville', 'Les Essarts', 'Pont-Rouge', 'Port-l’Ambre', 'Saint-Aubin', 'Vallon-le-Haut']

const fileRules = { mostBytes: 5_000_000, endings: ['pdf', 'jpg', 'png'] }

const findCommunes = async (text: string) =>
  communes
    .filter((name) => name.toLowerCase().includes(text.toLowerCase()))
    .map((name) => ({ value: name, label: name, hint: 'Val-d’Ambre' }))

const refuseAsServer = (): never => {
  throw new Problem({
    code: 'invalid',
    status: 422,
    reference: 'B7F31C',
    fields: [{ pointer: '/lastName', code: 'too_long', params: { maximum: 5 } }],
  })
}

/** Every field, in a form that the server refuses. */
export function FormSection() {
  const [answer, setAnswer] = useState<'reached' | 'absent' | 'message'>('reached')
  return (
    <Section
      title="Formulaire"
      detail="Une colonne de 640. Envoyez-le vide, puis rempli : il dit quoi corriger."
    >
      <Panel label="Exemple de formulaire" padded>
        <Form schema={body} submit="Ouvrir le dossier" onSubmit={refuseAsServer}>
          <TextField name="lastName" label="Nom de naissance" autoComplete="family-name" />
          <TextField
            name="email"
            type="email"
            label="Adresse électronique"
            help="Pour l’invitation seulement."
            autoComplete="email"
          />
          <DateField name="start" label="Début du contrat" />
          <div className="flex flex-wrap items-end gap-4">
            <TimeField name="time" label="Heure" optional />
            <DurationField name="duration" label="Durée" help="7,5 ou 7 h 30" optional />
            <NumberField name="places" label="Places" unit="personnes" min={1} optional />
          </div>
          <Select
            name="kind"
            label="Nature du contrat"
            optional
            options={[
              { value: 'cdi', label: 'CDI' },
              { value: 'cdd', label: 'CDD de 6 mois ou plus' },
              { value: 'cddi', label: 'CDDI' },
            ]}
          />
          <ComboBox
            name="commune"
            label="Commune"
            help="Deux lettres suffisent."
            optional
            load={findCommunes}
          />
          <RadioGroup
            name="channel"
            label="Moyen préféré"
            optional
            options={[
              { value: 'sms', label: 'SMS', hint: 'Au 06 39 98 00 27' },
              { value: 'mail', label: 'Courriel' },
            ]}
          />
          <CheckboxGroup
            name="brakes"
            label="Freins ouverts"
            optional
            options={[
              { value: 'mobility', label: 'Mobilité' },
              { value: 'childcare', label: 'Garde d’enfants' },
            ]}
          />
          <TextArea name="note" label="Note" optional maxLength={2000} />
          <FileField name="proof" label="Justificatif" rules={fileRules} optional />
          <Checkbox name="consent" label="La personne a reçu l’information sur ses droits" />
        </Form>
      </Panel>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <strong>Appel de 9 h 12&nbsp;:</strong>
        <SegmentedControl
          label="Issue de l’appel"
          value={answer}
          onChange={setAnswer}
          options={[
            { value: 'reached', label: 'Joint' },
            { value: 'absent', label: 'Absent' },
            { value: 'message', label: 'Message laissé' },
          ]}
        />
      </div>
    </Section>
  )
}
