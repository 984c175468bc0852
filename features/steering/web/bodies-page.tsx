import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import { type Body, listBodies } from '../contract.ts'
import { NextMeeting } from './next-meeting.tsx'
import { paths } from './paths.ts'
import { countsWords, kindWord } from './words.ts'

/** The committees: when each meets next, and what became of what it decided. */
export function BodiesPage() {
  const mayWrite = useRight('agreements.write') !== undefined
  const { timeZone } = useTerritory()
  const bodies = useLoad(listBodies)
  const title = t({ id: 'steering.nav', message: 'Comités' })
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'steering.bodies.detail',
          message: 'Qui pilote les conventions, quand, et ce que deviennent les décisions.',
        })}
        actions={
          <>
            <LinkButton to={paths.decisions}>
              {t({ id: 'steering.see-decisions', message: 'Voir les décisions' })}
            </LinkButton>
            {mayWrite && (
              <LinkButton to={paths.newBody} kind="primary" icon="add">
                {t({ id: 'steering.new', message: 'Créer un comité' })}
              </LinkButton>
            )}
          </>
        }
      />
      <Panel label={title}>
        <Loaded from={bodies}>
          {({ items }) => (
            <Table
              caption={title}
              columns={columns(today(timeZone))}
              rows={items}
              rowKey={(one) => one.id}
              rowName={(one) => one.label}
              empty={<NoBody mayWrite={mayWrite} />}
            />
          )}
        </Loaded>
      </Panel>
    </>
  )
}

function NoBody({ mayWrite }: { readonly mayWrite: boolean }) {
  return (
    <EmptyState title={t({ id: 'steering.none', message: 'Aucun comité pour le moment' })}>
      {mayWrite
        ? t({
            id: 'steering.none-write',
            message:
              'Créez le comité de pilotage de votre convention : ses membres, ses séances et ses décisions se suivront ici.',
          })
        : t({
            id: 'steering.none-read',
            message: 'Le pilotage crée les comités : leurs séances et leurs décisions se liront ici.',
          })}
    </EmptyState>
  )
}

const columns = (day: string): Column<Body>[] => [
  {
    key: 'comite',
    header: t({ id: 'steering.column.body', message: 'Comité' }),
    main: true,
    sortBy: (one) => one.label,
    cell: (one) => (
      <>
        <PageLink to={paths.body(one.id)} className="font-semibold">
          {one.label}
        </PageLink>
        <span className="block text-13 font-normal text-ink-2">
          {[kindWord(one.kind), ...one.agreements.map(({ label }) => label)].join(' · ')}
        </span>
      </>
    ),
  },
  {
    key: 'prochaine',
    header: t({ id: 'steering.column.next', message: 'Prochaine séance' }),
    main: true,
    sortBy: (one) => one.next?.heldOn ?? one.expectedBy,
    cell: (one) => <NextMeeting body={one} day={day} />,
  },
  {
    key: 'derniere',
    header: t({ id: 'steering.column.last', message: 'Dernière' }),
    sortBy: (one) => one.lastHeldOn,
    cell: (one) => (one.lastHeldOn ? formatDate(one.lastHeldOn, 'short') : '–'),
  },
  {
    key: 'membres',
    header: t({ id: 'steering.column.seats', message: 'Membres' }),
    numeric: true,
    sortBy: (one) => one.seats,
    cell: (one) => one.seats,
  },
  {
    key: 'decisions',
    header: t({ id: 'steering.column.decisions', message: 'Décisions' }),
    main: true,
    sortBy: (one) => one.counts.late,
    cell: (one) => (
      <PageLink to={paths.decisionsOf(one.id)}>
        {one.counts.late > 0 ? (
          <StateMark state="bad">{countsWords(one.counts)}</StateMark>
        ) : (
          countsWords(one.counts)
        )}
      </PageLink>
    ),
  },
]
