import { memberOptions, schemeOptions } from '#features/organisations/contract.ts'
import { NoScheme } from '#features/organisations/web/public.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField, TimeField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { changeSession, listSessions, openSession, readAgenda } from '../contract.ts'
import { CancelSession } from './cancel-session.tsx'
import { ExpectedMembers } from './expected-members.tsx'
import { MovedMeanwhile } from './moved-meanwhile.tsx'
import { paths } from './paths.ts'
import { whenOf } from './words.ts'

const crumb = () => ({ label: t({ id: 'committee.nav', message: 'Commissions' }), to: paths.sessions })

/** Calls a sitting: its scheme, when, where, who is expected. The agenda is made by itself. */
export function NewSessionPage() {
  const { timeZone } = useTerritory()
  const [id] = useNewId()
  const schemes = useLoad(schemeOptions)
  const members = useLoad(memberOptions, { query: { right: 'committee.read' } })
  const open = useAct(openSession, {
    refresh: [listSessions],
    onDone: ({ onAgenda }) => {
      say(
        t({
          id: 'committee.opened',
          message:
            'Séance convoquée, {count, plural, =0 {aucune candidature à l’ordre du jour} one {# candidature à l’ordre du jour} other {# candidatures à l’ordre du jour}}.',
          values: { count: onAgenda },
        }),
      )
      go(paths.session(id))
    },
  })
  const title = t({ id: 'committee.new', message: 'Convoquer une séance' })
  return (
    <>
      <PageHeader title={title} crumbs={[crumb()]} />
      <Panel label={title} padded>
        <Loaded from={schemes}>
          {({ items }) =>
            items.length === 0 ? (
              <NoScheme />
            ) : (
              <Loaded from={members}>
                {(usual) => (
                  <Form
                    schema={openSession.body}
                    initial={{
                      schemeId: items.length === 1 ? items[0]?.id : undefined,
                      heldOn: today(timeZone),
                      startsAt: '09:30',
                      memberIds: usual.items.map((one) => one.id),
                    }}
                    toBody={(values) => ({ ...values, id })}
                    submit={t({ id: 'committee.open', message: 'Convoquer la séance' })}
                    cancelTo={paths.sessions}
                    onSubmit={(body) => open.run({ body })}
                  >
                    <Select
                      name="schemeId"
                      label={t({ id: 'committee.field.scheme', message: 'Dispositif' })}
                      options={items.map((one) => ({
                        value: one.id,
                        label: `${one.label}, ${one.committeeName}`,
                      }))}
                    />
                    <WhenAndWhere />
                    <ExpectedMembers />
                  </Form>
                )}
              </Loaded>
            )
          }
        </Loaded>
      </Panel>
    </>
  )
}

/** Another day, another place, other members; or no sitting at all. */
export function ChangeSessionPage() {
  const sessionId = usePageParam('sessionId')
  const read = useLoad(readAgenda, { params: { sessionId } }, { onFocus: 'keep', onMount: 'ask' })
  const change = useAct(changeSession, {
    refresh: [listSessions, readAgenda],
    onDone: () => {
      say(t({ id: 'committee.changed', message: 'Séance modifiée.' }))
      go(paths.session(sessionId))
    },
  })
  const title = t({ id: 'committee.change.title', message: 'Modifier la séance' })
  return (
    <Loaded from={read}>
      {({ session, attendance }) => (
        <>
          <PageHeader
            title={title}
            crumbs={[crumb(), { label: whenOf(session), to: paths.session(sessionId) }]}
          />
          <div className="grid gap-3">
            <Panel label={title} padded>
              <Form
                schema={changeSession.body}
                initial={{
                  heldOn: session.heldOn,
                  startsAt: session.startsAt,
                  place: session.place,
                  memberIds: attendance.map((one) => one.memberId),
                }}
                toBody={(values) => ({ ...values, version: session.version })}
                conflict={() => <MovedMeanwhile />}
                submit={t({ id: 'committee.change', message: 'Enregistrer la séance' })}
                cancelTo={paths.session(sessionId)}
                onSubmit={(body) => change.run({ params: { sessionId }, body })}
              >
                <WhenAndWhere />
                <ExpectedMembers />
              </Form>
            </Panel>
            {session.state === 'planned' && session.decided === 0 && <CancelSession session={session} />}
          </div>
        </>
      )}
    </Loaded>
  )
}

function WhenAndWhere() {
  return (
    <>
      <FieldRow>
        <DateField name="heldOn" label={t({ id: 'committee.field.day', message: 'Jour' })} />
        <TimeField name="startsAt" label={t({ id: 'committee.field.time', message: 'Heure' })} />
      </FieldRow>
      <TextField name="place" label={t({ id: 'committee.field.place', message: 'Lieu' })} maxLength={200} />
    </>
  )
}
