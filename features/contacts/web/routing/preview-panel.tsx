import { useState } from 'react'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { ageBands, previewRouting, type Routing, type readRouting, topics } from '../../contract.ts'
import { ageWord, deskWord, topicLabel } from '../words.ts'

/** « 16 à 25 ans, Douai, formation → Mission locale », with the rules as they are typed. */
export function PreviewPanel({
  routing,
  communes,
}: {
  readonly routing: Routing
  readonly communes: ClientReply<typeof readRouting>['communes']
}) {
  const [told, setTold] = useState<ClientReply<typeof previewRouting>>()
  const preview = useAct(previewRouting, { onDone: setTold })
  return (
    <Panel title={t({ id: 'contacts.preview', message: 'Essayer' })} padded>
      <Form
        schema={previewRouting.body}
        toBody={(values) => ({ ...values, routing, communeCode: values.communeCode ?? null })}
        submit={t({ id: 'contacts.preview.try', message: 'Voir qui répondrait' })}
        onSubmit={(body) => preview.run({ body })}
      >
        <Select
          name="ageBand"
          label={t({ id: 'contacts.asked.age', message: 'Âge' })}
          options={ageBands.map((one) => ({ value: one, label: ageWord(one) }))}
        />
        <Select
          name="topic"
          label={t({ id: 'contacts.by.topic', message: 'Demande' })}
          options={topics.map((one) => ({ value: one, label: topicLabel(one) }))}
        />
        <Select
          name="communeCode"
          optional
          label={t({ id: 'contacts.column.commune', message: 'Commune' })}
          options={communes.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Form>
      <p role="status" className="mt-3 font-semibold">
        {told &&
          (told.ruleNumber === null
            ? t({
                id: 'contacts.preview.otherwise',
                message: '→ {who}, faute de règle',
                values: { who: told.organisationName ?? deskWord() },
              })
            : t({
                id: 'contacts.preview.rule',
                message: '→ {who}, par la règle {number}',
                values: { who: told.organisationName ?? deskWord(), number: told.ruleNumber },
              }))}
      </p>
    </Panel>
  )
}
