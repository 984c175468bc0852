import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
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
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  type FileReason,
  listNoticeTexts,
  listUninformed,
  type PersonFile,
  readPerson,
  recordNotice,
} from '../contract.ts'
import { firstNoticeDay } from '../rules/notices.ts'
import { channelLabels, optionsOf, reasonLabels } from './labels.ts'
import { NoticeSource, NoticeWords, versionWord } from './notice-words.tsx'

/** What the person was told, in which version, when and how; the words of the notice are there to be read. */
export function NoticesPanel({ person }: { readonly person: PersonFile }) {
  const [adding, setAdding] = useState(false)
  return (
    <Panel
      title={t({ id: 'people.panel.notices', message: 'Information de la personne' })}
      actions={
        person.mayEdit && (
          <Button size="small" onClick={() => setAdding(!adding)} aria-expanded={adding}>
            {t({ id: 'people.notices.add', message: 'Noter la remise' })}
          </Button>
        )
      }
    >
      {adding && <NewNotice person={person} onDone={() => setAdding(false)} />}
      {person.notices.length === 0 ? (
        <EmptyState title={t({ id: 'people.notices.none', message: 'Aucune notice remise' })}>
          {t({
            id: 'people.notices.none-why',
            message: 'La personne doit savoir ce qui est noté et pourquoi. Remettez-lui la notice.',
          })}
        </EmptyState>
      ) : (
        <RowList
          rows={person.notices.map((one) => ({
            key: one.id,
            title: `${reasonLabels()[one.noticeCode as keyof ReturnType<typeof reasonLabels>] ?? one.noticeCode} (${versionWord(one.noticeVersion)})`,
            detail: [channelLabels()[one.channel], one.givenByName].filter(Boolean).join(', '),
            end: formatDate(one.givenOn),
          }))}
        />
      )}
    </Panel>
  )
}

function NewNotice({ person, onDone }: { readonly person: PersonFile; readonly onDone: () => void }) {
  const [id] = useNewId()
  const record = useAct(recordNotice, { refresh: [readPerson, listUninformed, listNoticeTexts], onDone })
  return (
    <div className="border-b border-line p-4">
      <details className="mb-3">
        <summary>{t({ id: 'people.notices.read', message: 'Lire la notice en vigueur' })}</summary>
        <div className="mt-2 text-13 text-ink-2">
          <NoticeInForce reason={person.reason} />
        </div>
      </details>
      <Form
        schema={recordNotice.body}
        initial={{ givenOn: today() }}
        toBody={(values) => ({ ...nest(values), id })}
        submit={t({ id: 'people.notices.save', message: 'Noter' })}
        onSubmit={(body) => record.run({ params: { personId: person.id }, body })}
      >
        <Select
          name="channel"
          label={t({ id: 'people.field.channel', message: 'Comment' })}
          options={optionsOf(channelLabels())}
        />
        <DateField
          name="givenOn"
          label={t({ id: 'people.field.notice-on', message: 'Le' })}
          min={firstNoticeDay}
          max={today()}
        />
      </Form>
    </div>
  )
}

function NoticeInForce({ reason }: { readonly reason: FileReason }) {
  return (
    <Loaded from={useLoad(listNoticeTexts)}>
      {({ items }) =>
        items
          .filter((one) => one.reason === reason && one.isInForce)
          .map((notice) => (
            <div key={notice.version} className="grid gap-2">
              <NoticeWords notice={notice} />
              <NoticeSource notice={notice} />
            </div>
          ))
      }
    </Loaded>
  )
}
