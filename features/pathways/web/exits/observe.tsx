import { type ReactNode, useState } from 'react'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { newId } from '#kernel/id.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Checkbox } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { nest } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { listWatches, recordAttempt, recordWatch, type WatchRow } from '../../contract.ts'
import {
  answeredTogether,
  maySayUnreachable,
  watchChannels,
  watchSituations,
} from '../../rules/watch-situations.ts'
import { deadlineLabel } from '../file/labels.ts'
import { optionsOn } from '../listed.ts'
import { openedFile } from '../refreshed.ts'

type Watch = Pick<WatchRow, 'id' | 'kind' | 'dueOn' | 'attempts'>

/**
 * The situation observed, or an attempt that reached nobody; « injoignable » needs three by two means.
 * What is said holds for the person's other points of the same weeks, unless one unticks it.
 */
export function Observe({
  watch,
  open: ofPerson,
}: {
  readonly watch: Watch
  readonly open: readonly Watch[]
}) {
  const [open, setOpen] = useState<'answer' | 'attempt'>()
  const options = { refresh: [...openedFile, listWatches, listDeadlines], onDone: () => setOpen(undefined) }
  const record = useAct(recordWatch, options)
  const attempt = useAct(recordAttempt, options)
  const params = { watchId: watch.id }
  const others = answeredTogether(watch, ofPerson)
  const mayBeUnreachable = [watch, ...others].every((one) => maySayUnreachable(one.attempts))
  if (open === 'attempt')
    return (
      <Entry onClose={() => setOpen(undefined)}>
        <Form
          schema={recordAttempt.body}
          initial={{ together: true }}
          toBody={({ together, ...values }) => ({
            ...values,
            id: newId(),
            alsoFor: together ? others.map((one) => ({ id: newId(), watchId: one.id })) : null,
          })}
          submit={t({ id: 'pathways.watches.trace', message: 'Noter la tentative' })}
          onSubmit={(body) => attempt.run({ params, body })}
        >
          <Select
            name="channel"
            label={t({ id: 'pathways.watches.channel', message: 'Par quel moyen' })}
            options={optionsOn(watchChannels)}
          />
          <AlsoFor others={others} />
        </Form>
      </Entry>
    )
  if (open === 'answer')
    return (
      <Entry onClose={() => setOpen(undefined)}>
        <Form
          schema={recordWatch.body}
          initial={{ observedOn: today(), together: true }}
          toBody={({ together, ...values }) => ({
            ...nest(values),
            alsoFor: together ? others.map(({ id }) => id) : null,
          })}
          submit={t({ id: 'pathways.watches.write', message: 'Noter la situation' })}
          onSubmit={(body) => record.run({ params, body })}
        >
          <Select
            name="situationCode"
            label={t({ id: 'pathways.watches.situation', message: 'Situation' })}
            options={optionsOn(watchSituations).filter(
              ({ value }) => value !== 'unreachable' || mayBeUnreachable,
            )}
            help={
              mayBeUnreachable
                ? undefined
                : t({
                    id: 'pathways.watches.unreachable',
                    message: '« Injoignable » se choisit après trois tentatives par deux moyens.',
                  })
            }
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
          <AlsoFor others={others} />
        </Form>
      </Entry>
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

/** One call, several points: said once. */
function AlsoFor({ others }: { readonly others: readonly Watch[] }) {
  if (others.length === 0) return null
  return (
    <Checkbox
      name="together"
      label={t({
        id: 'pathways.watches.together',
        message: 'Vaut aussi pour : {points}',
        values: { points: others.map(({ kind }) => deadlineLabel(kind)).join(', ') },
      })}
    />
  )
}

/** What was opened by mistake closes without a word. */
function Entry({ onClose, children }: { readonly onClose: () => void; readonly children: ReactNode }) {
  return (
    <div className="my-2 grid justify-items-start gap-2">
      {children}
      <Button kind="quiet" size="small" onClick={onClose}>
        {t({ id: 'pathways.side.close', message: 'Fermer' })}
      </Button>
    </div>
  )
}
