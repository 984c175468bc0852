import { paths as people } from '#features/people/web/public.ts'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { type ListRow, RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import type { Participant, readSession } from '../contract.ts'
import { AnswerMenu } from './answer-menu.tsx'
import { CertificateMenu } from './certificate-menu.tsx'
import { enrolmentMarks, enrolmentWord } from './words.ts'

type Reply = ClientReply<typeof readSession>

/** Who holds a place, then who waits in their order; whom the reader does not follow is not here. */
export function ListsPanel({ reply }: { readonly reply: Reply }) {
  const { session, participants } = reply
  const { timeZone } = useTerritory()
  const isLive = session.state !== 'closed' && session.state !== 'cancelled'
  const rowOf = (one: Participant): ListRow => ({
    key: one.enrolmentId,
    title: one.personId ? (
      <PageLink to={people.person(one.personId)}>{one.personName}</PageLink>
    ) : (
      one.personName
    ),
    detail: detailOf(one, timeZone),
    end: (
      <span className="flex flex-wrap items-center gap-2">
        <StateMark state={enrolmentMarks[one.state]}>{enrolmentWord(one.state)}</StateMark>
        {session.state === 'closed' && session.mayAttend && one.state === 'enrolled' && (
          <CertificateMenu sessionId={session.id} row={one} />
        )}
        {isLive && one.mayAnswer && <AnswerMenu sessionId={session.id} row={one} />}
      </span>
    ),
  })
  const waiting = participants.filter(({ state }) => state === 'waiting')
  const placed = participants.filter(({ state }) => state !== 'waiting')
  const title = t({ id: 'training.placed', message: 'Places' })
  return (
    <>
      <Panel title={title} detail={`${session.taken} / ${session.places}`}>
        {placed.length === 0 ? (
          <EmptyState
            title={t({ id: 'training.placed.none', message: 'Aucune personne que vous suivez ici' })}
          >
            {session.taken > 0 &&
              t({
                id: 'training.placed.hidden',
                message: 'Les autres noms se lisent par qui anime la séance.',
              })}
          </EmptyState>
        ) : (
          <RowList label={title} rows={placed.map(rowOf)} />
        )}
      </Panel>
      {waiting.length > 0 && (
        <Panel
          title={t({ id: 'training.waiting', message: 'Liste d’attente' })}
          detail={t({
            id: 'training.waiting.rule',
            message: 'Une place libérée est offerte à la première personne, pour un temps limité.',
          })}
        >
          <RowList
            label={t({ id: 'training.waiting', message: 'Liste d’attente' })}
            rows={waiting.map(rowOf)}
          />
        </Panel>
      )}
    </>
  )
}

const detailOf = (one: Participant, timeZone: string): string | undefined => {
  if (one.offerEndsAt)
    return t({
      id: 'training.offer-until',
      message: 'Offre jusqu’au {at}',
      values: { at: formatDateTime(one.offerEndsAt, timeZone) },
    })
  return one.rank === null
    ? undefined
    : t({ id: 'training.rank', message: 'Rang {rank}', values: { rank: one.rank } })
}
