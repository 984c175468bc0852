import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { nest } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { DateField, NumberField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { listPledges, noteDelivery, type Pledge, readPledge } from '../contract.ts'
import { hundredthsOf } from './quantity.ts'
import { unitWord } from './words.ts'

/** What came, noted once it did; the first due date that is not met is proposed. */
export function NoteDelivery({ pledge }: { readonly pledge: Pledge }) {
  const [id, renew] = useNewId()
  const [isOver, setOver] = useState(false)
  const note = useAct(noteDelivery, {
    refresh: [readPledge, listPledges],
    onDone: (reply) => {
      setOver(reply.isOver)
      renew()
      say(
        pledge.mayWrite
          ? t({ id: 'pledges.noted', message: 'Réalisation notée.' })
          : t({ id: 'pledges.noted-waiting', message: 'Réalisation notée : qui pilote la confirmera.' }),
      )
    },
  })
  const verb = t({ id: 'pledges.note', message: 'Noter une réalisation' })
  const open = pledge.dues.find((due) => due.reason === null && due.state !== 'delivered')
  if (!pledge.signedOn)
    return (
      <Note>
        {t({
          id: 'pledges.problem.unsigned',
          message: 'Cette convention n’est pas signée : rien ne s’y réalise encore.',
        })}
      </Note>
    )
  return (
    <Panel title={verb} padded>
      {isOver && (
        <div className="mb-4">
          <Note kind="warn" alert>
            {t({
              id: 'pledges.over',
              message:
                'C’est plus que ce qui était promis. La réalisation est gardée comme vous l’avez notée.',
            })}
          </Note>
        </div>
      )}
      <Form
        schema={noteDelivery.body}
        initial={{ rank: String((open ?? pledge.dues.at(-1))?.rank ?? 1) }}
        toBody={({ rank, quantity, ...values }) => ({
          ...{ ...nest(values), id, rank: Number(rank) },
          quantity: hundredthsOf(quantity),
        })}
        submit={verb}
        emptyWhenDone
        onSubmit={(body) => {
          setOver(false)
          return note.run({ params: { pledgeId: pledge.id }, body })
        }}
      >
        {pledge.dues.length > 1 && (
          <Select
            name="rank"
            label={t({ id: 'pledges.for-due', message: 'Pour l’échéance du' })}
            options={pledge.dues.map(({ rank, dueOn }) => ({
              ...{ value: String(rank), label: formatDate(dueOn) },
            }))}
          />
        )}
        <DateField name="deliveredOn" label={t({ id: 'pledges.delivered-on', message: 'Réalisé le' })} />
        <NumberField
          name="quantity"
          label={t({ id: 'pledges.quantity', message: 'Quantité' })}
          decimals={2}
          min={0.01}
          max={1_000_000_000}
          unit={unitWord(pledge)}
        />
        <TextArea
          name="note"
          optional
          label={t({ id: 'pledges.delivery.note', message: 'Remarque' })}
          help={t({
            id: 'pledges.delivery.note-help',
            message: 'Ne nommez aucune personne accompagnée.',
          })}
          rows={2}
          maxLength={1000}
        />
      </Form>
    </Panel>
  )
}
