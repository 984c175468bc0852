import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { nest } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { type PersonFile, readPerson, recordSituation } from '../contract.ts'
import { optionsOf, situationLabels, sourceLabels } from './labels.ts'

/** What the situation was and who said so; the latest observed is the current one. */
export function SituationsPanel({ person }: { readonly person: PersonFile }) {
  const [adding, setAdding] = useState(false)
  return (
    <Panel
      title={t({ id: 'people.panel.situations', message: 'Situations' })}
      actions={
        person.mayEdit && (
          <Button size="small" onClick={() => setAdding(!adding)} aria-expanded={adding}>
            {t({ id: 'people.situations.add', message: 'Noter une situation' })}
          </Button>
        )
      }
    >
      {adding && <NewSituation personId={person.id} onDone={() => setAdding(false)} />}
      {person.situations.length === 0 ? (
        <EmptyState title={t({ id: 'people.situations.none', message: 'Aucune situation notée' })} />
      ) : (
        <RowList
          rows={person.situations.map((one) => ({
            key: one.id,
            title: situationLabels()[one.situationCode],
            detail: [sourceLabels()[one.source], one.recordedBy].filter(Boolean).join(', '),
            end: formatDate(one.observedOn),
          }))}
        />
      )}
    </Panel>
  )
}

function NewSituation({ personId, onDone }: { readonly personId: string; readonly onDone: () => void }) {
  const [id] = useNewId()
  const record = useAct(recordSituation, { refresh: [readPerson], onDone })
  return (
    <div className="border-b border-line p-4">
      <Form
        schema={recordSituation.body}
        initial={{ observedOn: today(), source: 'declared' }}
        toBody={(values) => ({ ...nest(values), id })}
        submit={t({ id: 'people.situations.save', message: 'Noter' })}
        onSubmit={(body) => record.run({ params: { personId }, body })}
      >
        <Select
          name="situationCode"
          label={t({ id: 'people.field.situation', message: 'Situation vers l’emploi' })}
          options={optionsOf(situationLabels())}
        />
        <DateField
          name="observedOn"
          label={t({ id: 'people.field.observed-on', message: 'Observée le' })}
          max={today()}
        />
        <Select
          name="source"
          label={t({ id: 'people.field.source', message: 'Source' })}
          options={optionsOf(sourceLabels())}
        />
      </Form>
    </div>
  )
}
