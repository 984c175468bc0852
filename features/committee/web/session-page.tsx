import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { readAgenda, type Session } from '../contract.ts'
import { AgendaPanel } from './agenda-panel.tsx'
import { paths } from './paths.ts'
import { PresencePanel } from './presence-panel.tsx'
import { nameOf, stateMarks, stateWord, whenTitle } from './words.ts'

/** One sitting: its agenda line by line, who is there, and the minutes at the end. */
export function SessionPage() {
  const sessionId = usePageParam('sessionId')
  const mayRun = useRight('pathways.decide') !== undefined
  const read = useLoad(readAgenda, { params: { sessionId } }, { keepWhileLoading: true })
  return (
    <Loaded from={read}>
      {(reply) => (
        <>
          <PageHeader
            title={whenTitle(reply.session)}
            mark={<Tag state={stateMarks[reply.session.state]}>{stateWord(reply.session.state)}</Tag>}
            detail={`${nameOf(reply.session)}, ${reply.session.schemeLabel}. ${reply.session.place}`}
            crumbs={[{ label: t({ id: 'committee.nav', message: 'Commissions' }), to: paths.sessions }]}
            actions={<Actions session={reply.session} mayRun={mayRun} />}
          />
          <div className="grid items-start gap-x-5 gap-y-3 side:grid-cols-[1fr_292px]">
            <AgendaPanel reply={reply} mayRun={mayRun} />
            <div className="grid gap-3">
              <Ended session={reply.session} chairName={reply.chairName} signedOn={reply.signedOn} />
              <PresencePanel reply={reply} mayRun={mayRun} />
            </div>
          </div>
        </>
      )}
    </Loaded>
  )
}

function Actions({ session, mayRun }: { readonly session: Session; readonly mayRun: boolean }) {
  if (session.state === 'cancelled') return null
  return (
    <>
      {session.onAgenda > 0 && (
        <LinkButton to={paths.sheets(session.id)} icon="print">
          {t({ id: 'committee.act.sheets', message: 'Préparer les fiches' })}
        </LinkButton>
      )}
      {mayRun && session.state === 'planned' && (
        <LinkButton to={paths.change(session.id)}>
          {t({ id: 'committee.act.change', message: 'Modifier la séance' })}
        </LinkButton>
      )}
      {mayRun && (
        <LinkButton to={paths.minutes(session.id)} kind="primary">
          {session.state === 'signed'
            ? t({ id: 'committee.act.read-minutes', message: 'Lire le procès-verbal' })
            : t({ id: 'committee.act.minutes', message: 'Préparer le procès-verbal' })}
        </LinkButton>
      )}
    </>
  )
}

function Ended({
  session,
  chairName,
  signedOn,
}: {
  readonly session: Session
  readonly chairName: string | null
  readonly signedOn: string | null
}) {
  if (session.state === 'cancelled')
    return (
      <Note>
        {t({
          id: 'committee.cancelled-why',
          message: 'Séance annulée : {reason}',
          values: { reason: session.cancelReason ?? '' },
        })}
      </Note>
    )
  if (!signedOn) return null
  return (
    <Note kind="info">
      {t({
        id: 'committee.signed-by',
        message: 'Procès-verbal signé par {name} le {day}. Une décision s’y corrige, avec sa raison.',
        values: { name: chairName ?? '', day: formatDate(signedOn) },
      })}
    </Note>
  )
}
