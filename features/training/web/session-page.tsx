import { useState } from 'react'
import { useRight } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { dayIn, formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { listSessions, openSession, readSession, type Session } from '../contract.ts'
import { ClosePanel, type Notes } from './close-panel.tsx'
import { CorrectPanel } from './correct-panel.tsx'
import { ListsPanel } from './lists-panel.tsx'
import { paths } from './paths.ts'
import { PresencePanel } from './presence-panel.tsx'
import { placesWord, sessionMarks, sessionWord, whenOf } from './words.ts'

/** One session: who has a place and who waits, who is there, then its closing. */
export function SessionPage() {
  const sessionId = usePageParam('sessionId')
  const read = useLoad(
    readSession,
    { params: { sessionId } },
    { keepWhileLoading: true, onFocus: 'keep', onMount: 'ask' },
  )
  const [notes, setNotes] = useState<Notes>({ count: 0, saved: Promise.resolve() })
  return (
    <Loaded from={read}>
      {(reply) => {
        const { session, activity } = reply
        const hasPresence = session.mayAttend && session.state !== 'draft' && session.state !== 'cancelled'
        return (
          <>
            <PageHeader
              title={session.publicLabel}
              mark={<Tag state={sessionMarks[session.state]}>{sessionWord(session.state)}</Tag>}
              detail={`${whenOf(session)}. ${session.place}`}
              crumbs={[{ label: t({ id: 'training.nav', message: 'Ateliers' }), to: paths.sessions }]}
              actions={<Actions session={session} />}
            />
            <div className="grid items-start gap-x-5 gap-y-3 side:grid-cols-[1fr_292px]">
              <div className="grid gap-3">
                {reply.cancelReason !== null && (
                  <Note>
                    {t({
                      id: 'training.cancelled-why',
                      message: 'Séance annulée : {reason}',
                      values: { reason: reply.cancelReason },
                    })}
                  </Note>
                )}
                {reply.closedAt !== null && (
                  <Note kind="info">
                    {t({
                      id: 'training.closed-on',
                      message: 'Séance clôturée le {day}. Une présence s’y corrige, avec sa raison.',
                      values: { day: formatDate(dayIn(reply.closedAt)) },
                    })}
                  </Note>
                )}
                {hasPresence && session.hasBegun && (
                  <PresencePanel
                    key={session.version}
                    reply={reply}
                    onNoted={(saved) => setNotes(({ count }) => ({ count: count + 1, saved }))}
                  />
                )}
                <ListsPanel reply={reply} />
              </div>
              <div className="grid gap-3">
                <Panel title={t({ id: 'training.facts', message: 'La séance' })} padded>
                  <FactList
                    facts={[
                      {
                        label: t({ id: 'training.column.places', message: 'Places prises' }),
                        value: placesWord(session),
                      },
                      {
                        label: t({ id: 'training.column.trainer', message: 'Animation' }),
                        value: session.trainerName ?? session.organisationName,
                      },
                      {
                        label: t({ id: 'training.fact.organisation', message: 'Structure' }),
                        value: session.organisationName,
                      },
                      ...(activity.label
                        ? [
                            {
                              label: t({ id: 'training.fact.label', message: 'Pour l’équipe' }),
                              value: activity.label,
                            },
                          ]
                        : []),
                      ...(activity.operationCode
                        ? [
                            {
                              label: t({ id: 'training.fact.operation', message: 'Opération FSE+' }),
                              value: activity.operationCode,
                            },
                          ]
                        : []),
                    ]}
                  />
                </Panel>
                {session.mayRun && session.state !== 'draft' && <ClosePanel reply={reply} notes={notes} />}
                {session.mayRun && session.state === 'closed' && <CorrectPanel reply={reply} />}
              </div>
            </div>
          </>
        )
      }}
    </Loaded>
  )
}

function Actions({ session }: { readonly session: Session }) {
  const mayEnrol = useRight('pathways.follow') !== undefined
  const open = useAct(openSession, { refresh: [listSessions, readSession] })
  const isLive = session.state !== 'closed' && session.state !== 'cancelled'
  return (
    <>
      {session.mayAttend && session.state !== 'draft' && session.state !== 'cancelled' && (
        <LinkButton to={paths.sheet(session.id)} icon="print">
          {t({ id: 'training.act.sheet', message: 'Préparer l’émargement' })}
        </LinkButton>
      )}
      {session.mayRun && isLive && (
        <LinkButton to={paths.change(session.id)}>
          {t({ id: 'training.act.change', message: 'Modifier la séance' })}
        </LinkButton>
      )}
      {session.mayRun && session.state === 'draft' && (
        <Button
          kind="primary"
          busy={open.running}
          onClick={() =>
            open.start({ params: { sessionId: session.id }, body: { version: session.version } })
          }
        >
          {t({ id: 'training.act.open', message: 'Ouvrir aux inscriptions' })}
        </Button>
      )}
      {mayEnrol && isLive && session.state !== 'draft' && (
        <LinkButton to={paths.letters(session.id)}>
          {t({ id: 'training.act.letters', message: 'Préparer les lettres' })}
        </LinkButton>
      )}
      {mayEnrol && isLive && session.state !== 'draft' && (
        <LinkButton to={paths.enrol(session.id)} kind={session.hasBegun ? 'secondary' : 'primary'} icon="add">
          {t({ id: 'training.act.enrol', message: 'Inscrire des personnes' })}
        </LinkButton>
      )}
      {open.problem && <ErrorState problem={open.problem} />}
    </>
  )
}
