import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import { listSessions, type Session } from '../contract.ts'
import { paths } from './paths.ts'
import { nameOf, stateMarks, stateWord, whenOf } from './words.ts'

/** The sittings of the committees, the latest first; what awaits one is said at the top. */
export function SessionsPage() {
  const mayRun = useRight('pathways.decide') !== undefined
  const sessions = useLoad(listSessions)
  const title = t({ id: 'committee.nav', message: 'Commissions' })
  return (
    <>
      <PageHeader
        title={title}
        detail={
          sessions.data &&
          t({
            id: 'committee.waiting',
            message:
              '{count, plural, =0 {Aucune candidature n’attend de séance.} one {# candidature attend une séance.} other {# candidatures attendent une séance.}}',
            values: { count: sessions.data.waiting },
          })
        }
        actions={
          <>
            <LinkButton to={paths.nonEntries}>
              {t({ id: 'committee.see-out', message: 'Voir les non-entrées' })}
            </LinkButton>
            {mayRun && (
              <LinkButton to={paths.newSession} kind="primary" icon="add">
                {t({ id: 'committee.new', message: 'Convoquer une séance' })}
              </LinkButton>
            )}
          </>
        }
      />
      <Panel label={title}>
        <Loaded from={sessions}>
          {({ items }) => (
            <Table
              caption={t({ id: 'committee.caption', message: 'Séances' })}
              columns={columns()}
              rows={items}
              rowKey={(one) => one.id}
              rowName={whenOf}
              empty={<NoSession mayRun={mayRun} />}
            />
          )}
        </Loaded>
      </Panel>
    </>
  )
}

function NoSession({ mayRun }: { readonly mayRun: boolean }) {
  return (
    <EmptyState title={t({ id: 'committee.none', message: 'Aucune séance pour le moment' })}>
      {mayRun
        ? t({
            id: 'committee.none-run',
            message:
              'Convoquez une séance : les candidatures dont l’éligibilité est vérifiée font son ordre du jour.',
          })
        : t({
            id: 'committee.none-sit',
            message: 'La cellule d’entrée convoque les séances : leur ordre du jour se lira ici.',
          })}
    </EmptyState>
  )
}

const columns = (): Column<Session>[] => [
  {
    key: 'jour',
    header: t({ id: 'committee.column.day', message: 'Séance du' }),
    main: true,
    sortBy: (one) => `${one.heldOn} ${one.startsAt}`,
    cell: (one) => <PageLink to={paths.session(one.id)}>{whenOf(one)}</PageLink>,
  },
  {
    key: 'commission',
    header: t({ id: 'committee.column.committee', message: 'Commission' }),
    cell: (one) => `${nameOf(one)}, ${one.schemeLabel}`,
  },
  {
    key: 'lieu',
    header: t({ id: 'committee.column.place', message: 'Lieu' }),
    cell: (one) => one.place,
  },
  {
    key: 'ordre',
    header: t({ id: 'committee.column.agenda', message: 'Décidées' }),
    main: true,
    cell: (one) =>
      t({
        id: 'committee.decided-of',
        message: '{decided} sur {count}',
        values: { decided: one.decided, count: one.onAgenda },
      }),
  },
  {
    key: 'etat',
    header: t({ id: 'committee.column.state', message: 'État' }),
    main: true,
    sortBy: (one) => one.state,
    cell: (one) => <StateMark state={stateMarks[one.state]}>{stateWord(one.state)}</StateMark>,
  },
]
