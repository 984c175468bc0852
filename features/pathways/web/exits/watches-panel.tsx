import { useState } from 'react'
import { newId } from '#kernel/id.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { nest } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { type FileEpisode, openFile, recordAttempt, recordWatch, type WatchRow } from '../../contract.ts'
import { watchChannels, watchSituations } from '../../rules/watch-situations.ts'
import { deadlineLabel } from '../file/labels.ts'
import { nameOf, optionsOn } from '../listed.ts'

/** Moments at which the situation is observed: months 1, 3 and 6 of a job, six months after the exit. */
export function WatchesPanel({ episode }: { readonly episode: FileEpisode }) {
  const observes = [useRight('pathways.follow'), useRight('pathways.check-proofs')].some(Boolean)
  return (
    <Panel title={t({ id: 'pathways.watches.title', message: "Suivi dans l'emploi et après la sortie" })}>
      {episode.watches.length === 0 ? (
        <EmptyState title={t({ id: 'pathways.watches.none', message: "Rien à observer pour l'instant" })} />
      ) : (
        <RowList
          rows={episode.watches.map((watch) => ({
            key: watch.id,
            title: deadlineLabel(watch.kind),
            detail: (
              <>
                {detailOf(watch)}
                {observes && watch.observedOn === null && <Observe watch={watch} />}
              </>
            ),
            end: watch.observedOn ? nameOf(watchSituations, watch.situationCode) : formatDate(watch.dueOn),
          }))}
        />
      )}
    </Panel>
  )
}

const detailOf = (watch: WatchRow): string =>
  [
    watch.observedOn &&
      t({
        id: 'pathways.watches.observed',
        message: 'observée le {day}',
        values: { day: formatDate(watch.observedOn) },
      }),
    watch.attempts.length > 0 &&
      t({
        id: 'pathways.watches.attempts',
        message: '{count, plural, one {# tentative} other {# tentatives}}',
        values: { count: watch.attempts.length },
      }),
    watch.note,
  ]
    .filter(Boolean)
    .join(' · ')

function Observe({ watch }: { readonly watch: WatchRow }) {
  const [open, setOpen] = useState<'answer' | 'attempt'>()
  const options = { refresh: [openFile], onDone: () => setOpen(undefined) }
  const record = useAct(recordWatch, options)
  const attempt = useAct(recordAttempt, options)
  const params = { watchId: watch.id }
  if (open === 'attempt')
    return (
      <Form
        submit={t({ id: 'pathways.watches.trace', message: 'Noter la tentative' })}
        onSubmit={(_, values) =>
          attempt.run({ params, body: { id: newId(), channel: String(values.channel ?? '') } })
        }
      >
        <Select
          name="channel"
          label={t({ id: 'pathways.watches.channel', message: 'Par quel moyen' })}
          options={optionsOn(watchChannels)}
        />
      </Form>
    )
  if (open === 'answer')
    return (
      <Form
        schema={recordWatch.body}
        initial={{ observedOn: today() }}
        toBody={nest}
        submit={t({ id: 'pathways.watches.write', message: 'Noter la situation' })}
        onSubmit={(body) => record.run({ params, body })}
      >
        <Select
          name="situationCode"
          label={t({ id: 'pathways.watches.situation', message: 'Situation' })}
          options={optionsOn(watchSituations)}
        />
        <Select
          name="channel"
          label={t({ id: 'pathways.watches.channel', message: 'Par quel moyen' })}
          optional
          options={optionsOn(watchChannels)}
        />
        <DateField
          name="observedOn"
          label={t({ id: 'pathways.watches.on', message: 'Observée le' })}
          max={today()}
        />
        <TextField
          name="note"
          label={t({ id: 'pathways.watches.note', message: 'Note' })}
          optional
          maxLength={500}
        />
      </Form>
    )
  return (
    <div className="mt-1 flex flex-wrap gap-2">
      <Button size="small" onClick={() => setOpen('answer')}>
        {t({ id: 'pathways.watches.write', message: 'Noter la situation' })}
      </Button>
      <Button size="small" onClick={() => setOpen('attempt')}>
        {t({ id: 'pathways.watches.tried', message: 'Tentative sans réponse' })}
      </Button>
    </div>
  )
}
