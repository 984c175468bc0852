import { useState } from 'react'
import { actDays } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Checkbox } from '#platform/web/form/choices.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { DateField, NumberField } from '#platform/web/form/typed-fields.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam, useSearchState } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { changeSession, createSessions, listActivities, listSessions, readSession } from '../contract.ts'
import { CancelPanel } from './cancel-panel.tsx'
import { paths } from './paths.ts'
import { SessionFields } from './session-fields.tsx'
import { initialOf, refusedHours, seriesDays, seriesNames, writtenOf } from './session-values.ts'
import { whenOf } from './words.ts'

const crumb = () => ({ label: t({ id: 'training.nav', message: 'Ateliers' }), to: paths.sessions })
const longestSeries = 60

/** One session, or a series: a first day, how many, how far apart. */
export function NewSessionsPage() {
  const { timeZone } = useTerritory()
  const [chosen] = useSearchState('atelier')
  const [ids] = useState(() => Array.from({ length: longestSeries }, () => newId()))
  const activities = useLoad(listActivities)
  const title = t({ id: 'training.sessions.new', message: 'Créer des séances' })
  const create = useAct(createSessions, {
    refresh: [listSessions, listActivities],
    onDone: ({ items }) => {
      const [first] = items
      say(
        t({
          id: 'training.sessions.created',
          message: '{count, plural, one {# séance créée.} other {# séances créées.}}',
          values: { count: items.length },
        }),
      )
      if (first) go(items.length === 1 ? paths.session(first.id) : paths.sessionsOf(first.heldOn))
    },
  })
  return (
    <>
      <PageHeader title={title} crumbs={[crumb()]} />
      <Panel label={title} padded>
        <Loaded from={activities}>
          {({ items }) => (
            <Form
              // A workshop just created comes with the next reading of the list.
              key={items.find((one) => one.id === chosen)?.id}
              schema={createSessions.body}
              initial={{
                activityId: items.find((one) => one.id === chosen)?.id,
                ...{ [seriesNames.first]: today(timeZone), [seriesNames.count]: 1, every: '7' },
                ...{ isOpen: true, places: 10 },
                ...{ 'halfDays/morningFrom': '09:00', 'halfDays/morningTo': '12:00' },
              }}
              toBody={(values) => ({
                ...writtenOf(values),
                activityId: values.activityId,
                isOpen: values.isOpen === true,
                days: seriesDays(values, ids),
              })}
              refuses={refusedHours}
              submit={title}
              cancelTo={paths.sessions}
              onSubmit={(body) => create.run({ body })}
            >
              <Select
                name="activityId"
                label={t({ id: 'training.field.activity', message: 'Atelier' })}
                options={items.map((one) => ({ value: one.id, label: one.publicLabel }))}
              />
              <DateField
                name={seriesNames.first}
                {...actDays}
                label={t({ id: 'training.field.first', message: 'Premier jour' })}
              />
              <FieldRow>
                <NumberField
                  name={seriesNames.count}
                  label={t({ id: 'training.field.count', message: 'Combien de séances' })}
                  min={1}
                  max={longestSeries}
                />
                <Select
                  name="every"
                  label={t({ id: 'training.field.every', message: 'Rythme' })}
                  options={[
                    { value: '1', label: t({ id: 'training.every.day', message: 'Chaque jour de semaine' }) },
                    { value: '7', label: t({ id: 'training.every.week', message: 'Chaque semaine' }) },
                    {
                      value: '14',
                      label: t({ id: 'training.every.fortnight', message: 'Toutes les deux semaines' }),
                    },
                  ]}
                />
              </FieldRow>
              <SessionFields />
              <Checkbox
                name="isOpen"
                label={t({ id: 'training.field.open', message: 'Ouvrir aux inscriptions dès maintenant' })}
                help={t({
                  id: 'training.field.open-help',
                  message: 'Sinon, un brouillon, que voient seulement ceux qui gèrent les séances.',
                })}
              />
            </Form>
          )}
        </Loaded>
      </Panel>
    </>
  )
}

/** Another day, place or number of places; or no session at all. */
export function ChangeSessionPage() {
  const sessionId = usePageParam('sessionId')
  const read = useLoad(readSession, { params: { sessionId } }, { onFocus: 'keep', onMount: 'ask' })
  const title = t({ id: 'training.session.change-title', message: 'Modifier la séance' })
  const change = useAct(changeSession, {
    refresh: [listSessions, readSession],
    onDone: () => {
      say(t({ id: 'training.session.changed', message: 'Séance modifiée.' }))
      go(paths.session(sessionId))
    },
  })
  return (
    <Loaded from={read}>
      {({ session }) => (
        <>
          <PageHeader
            title={title}
            crumbs={[crumb(), { label: whenOf(session), to: paths.session(sessionId) }]}
          />
          <div className="grid gap-3">
            <Panel label={title} padded>
              <Form
                schema={changeSession.body}
                initial={initialOf(session)}
                toBody={(values) => ({
                  ...writtenOf(values),
                  heldOn: values.heldOn,
                  version: session.version,
                })}
                refuses={refusedHours}
                submit={t({ id: 'training.session.save', message: 'Enregistrer la séance' })}
                cancelTo={paths.session(sessionId)}
                onSubmit={(body) => change.run({ params: { sessionId }, body })}
              >
                <DateField
                  name="heldOn"
                  {...actDays}
                  label={t({ id: 'training.field.day', message: 'Jour' })}
                />
                <SessionFields />
              </Form>
            </Panel>
            {session.mayRun && session.state !== 'closed' && session.state !== 'cancelled' && (
              <CancelPanel session={session} />
            )}
          </div>
        </>
      )}
    </Loaded>
  )
}
