import { type ReactNode, useState } from 'react'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { newId } from '#kernel/id.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { nest } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { listWatches, recordAttempt, recordWatch, type WatchRow } from '../../contract.ts'
import { maySayUnreachable, watchChannels, watchSituations } from '../../rules/watch-situations.ts'
import { optionsOn } from '../listed.ts'
import { openedFile } from '../refreshed.ts'

/** The situation observed, or an attempt that reached nobody; « injoignable » needs three by two means. */
export function Observe({ watch }: { readonly watch: Pick<WatchRow, 'id' | 'attempts'> }) {
  const [open, setOpen] = useState<'answer' | 'attempt'>()
  const options = { refresh: [...openedFile, listWatches, listDeadlines], onDone: () => setOpen(undefined) }
  const record = useAct(recordWatch, options)
  const attempt = useAct(recordAttempt, options)
  const params = { watchId: watch.id }
  if (open === 'attempt')
    return (
      <Entry onClose={() => setOpen(undefined)}>
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
      </Entry>
    )
  if (open === 'answer')
    return (
      <Entry onClose={() => setOpen(undefined)}>
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
            options={optionsOn(watchSituations).filter(
              ({ value }) => value !== 'unreachable' || maySayUnreachable(watch.attempts),
            )}
            help={
              maySayUnreachable(watch.attempts)
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
