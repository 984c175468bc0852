import { useState } from 'react'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { type AgendaItem, addToAgenda, changeAgendaItem, readMeeting, removeAgendaItem } from '../contract.ts'
import { ProposalsPanel } from './proposals-panel.tsx'

type Reply = ClientReply<typeof readMeeting>

/** The points in their order; whoever prepares takes the proposals, types others, moves and words them. */
export function AgendaPanel({ reply, mayChange }: { readonly reply: Reply; readonly mayChange: boolean }) {
  const { meeting, agenda } = reply
  const [adds, setAdds] = useState(false)
  return (
    <>
      <Panel
        title={t({ id: 'steering.agenda', message: 'Ordre du jour' })}
        detail={agenda.length}
        actions={
          mayChange && (
            <Button size="small" aria-expanded={adds} onClick={() => setAdds(!adds)}>
              {t({ id: 'steering.agenda.add', message: 'Ajouter un point' })}
            </Button>
          )
        }
      >
        {adds && <NewPoint meetingId={meeting.id} onDone={() => setAdds(false)} />}
        {agenda.length === 0 ? (
          <EmptyState title={t({ id: 'steering.agenda.none', message: 'Aucun point pour le moment' })}>
            {t({
              id: 'steering.agenda.none-why',
              message: 'Prenez les points proposés par les alertes, ou ajoutez les vôtres.',
            })}
          </EmptyState>
        ) : (
          <ol>
            {agenda.map((item) => (
              <Point
                key={item.id}
                {...{ item, meetingId: meeting.id, mayChange, isLast: item.position === agenda.length }}
              />
            ))}
          </ol>
        )}
      </Panel>
      {mayChange && <ProposalsPanel meetingId={meeting.id} />}
    </>
  )
}

function Point({
  item,
  meetingId,
  mayChange,
  isLast,
}: {
  readonly item: AgendaItem
  readonly meetingId: string
  readonly mayChange: boolean
  readonly isLast: boolean
}) {
  const [edits, setEdits] = useState(false)
  const params = { meetingId, itemId: item.id }
  const change = useAct(changeAgendaItem, { refresh: [readMeeting], onDone: () => setEdits(false) })
  const remove = useAct(removeAgendaItem, { refresh: [readMeeting] })
  const { title, detail } = item
  const step = (to: 'up' | 'down') => change.start({ params, body: { title, detail, step: to } })
  const named = <span className="sr-only"> : {title}</span>
  return (
    <li className="border-b border-line px-4 py-2 last:border-0">
      {edits ? (
        <Form
          schema={changeAgendaItem.body}
          initial={{ title, detail }}
          submit={t({ id: 'steering.agenda.save', message: 'Enregistrer le point' })}
          onSubmit={(body) => change.run({ params, body })}
        >
          <PointFields />
        </Form>
      ) : (
        <>
          <p className="font-semibold">
            {item.position}. {title}
          </p>
          {detail && <p className="text-13 whitespace-pre-line text-ink-2">{detail}</p>}
          {mayChange && (
            <div className="mt-1 flex flex-wrap gap-1">
              <Button size="small" kind="quiet" onClick={() => setEdits(true)}>
                {t({ id: 'steering.agenda.change', message: 'Modifier' })}
                {named}
              </Button>
              {item.position > 1 && (
                <Button size="small" kind="quiet" onClick={() => step('up')}>
                  {t({ id: 'steering.agenda.up', message: 'Monter' })}
                  {named}
                </Button>
              )}
              {!isLast && (
                <Button size="small" kind="quiet" onClick={() => step('down')}>
                  {t({ id: 'steering.agenda.down', message: 'Descendre' })}
                  {named}
                </Button>
              )}
              <Button size="small" kind="quiet" onClick={() => remove.start({ params })}>
                {t({ id: 'steering.agenda.remove', message: 'Retirer' })}
                {named}
              </Button>
            </div>
          )}
        </>
      )}
      {remove.problem && <ErrorState problem={remove.problem} />}
    </li>
  )
}

function NewPoint({ meetingId, onDone }: { readonly meetingId: string; readonly onDone: () => void }) {
  const [id, renew] = useNewId()
  const add = useAct(addToAgenda, {
    refresh: [readMeeting],
    onDone: () => {
      renew()
      say(t({ id: 'steering.agenda.added', message: 'Point ajouté à l’ordre du jour.' }))
      onDone()
    },
  })
  return (
    <div className="border-b border-line p-4">
      <Form
        schema={changeAgendaItem.body}
        submit={t({ id: 'steering.agenda.save-new', message: 'Ajouter ce point' })}
        onSubmit={({ title, detail }) =>
          add.run({ params: { meetingId }, body: { points: [{ id, title, detail }] } })
        }
      >
        <PointFields />
      </Form>
    </div>
  )
}

function PointFields() {
  return (
    <>
      <TextField name="title" label={t({ id: 'steering.field.title', message: 'Point' })} maxLength={200} />
      <TextArea
        name="detail"
        label={t({ id: 'steering.field.detail', message: 'Ce qu’il faut savoir' })}
        optional
        maxLength={1000}
      />
    </>
  )
}
