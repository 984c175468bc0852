import { use } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { nest } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { readSensitiveFacts, recordSensitiveFact } from '../contract.ts'
import { optionsOf } from './labels.ts'
import { sensitiveLabels } from './sensitive-labels.ts'

export function SensitiveForm({
  personId,
  onDone,
}: {
  readonly personId: string
  readonly onDone: () => void
}) {
  const [id] = useNewId()
  const record = useAct(recordSensitiveFact, {
    refresh: [readSensitiveFacts],
    onDone: () => {
      say(t({ id: 'people.sensitive.noted', message: 'Le fait est noté.' }))
      onDone()
    },
  })
  return (
    <Form
      schema={recordSensitiveFact.body}
      initial={{ source: 'declared' }}
      toBody={({ constraintNote, ...values }) => ({
        ...nest(values),
        id,
        // Words typed before another fact was chosen leave with their field.
        ...(values.code === 'work-constraint' && { constraintNote }),
      })}
      submit={t({ id: 'people.sensitive.save', message: 'Noter' })}
      onSubmit={(body) => record.run({ params: { personId }, body })}
    >
      <Select
        name="code"
        label={t({ id: 'people.field.sensitive', message: 'Fait' })}
        options={optionsOf(sensitiveLabels())}
      />
      <ConstraintField />
      <DateField
        name="validUntil"
        label={t({ id: 'people.field.valid-until', message: 'Valable jusqu’au' })}
        optional
      />
      <Select
        name="source"
        label={t({ id: 'people.field.source', message: 'Source' })}
        options={[
          { value: 'declared', label: t({ id: 'people.source.declared', message: 'Déclarée' }) },
          { value: 'document', label: t({ id: 'people.source.document', message: 'Sur document' }) },
        ]}
      />
    </Form>
  )
}

/** What must be respected at work, never why. */
function ConstraintField() {
  if (use(FormContext)?.values.code !== 'work-constraint') return null
  return (
    <TextField
      name="constraintNote"
      label={t({ id: 'people.field.constraint', message: 'Ce qui est à respecter au travail' })}
      help={t({
        id: 'people.field.constraint-help',
        message: 'Par exemple « pas de port de charge ». Jamais un diagnostic ni un traitement.',
      })}
      maxLength={200}
    />
  )
}
