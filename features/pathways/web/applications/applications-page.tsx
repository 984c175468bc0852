import { download } from '#platform/web/api/call.ts'
import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Pager } from '#platform/web/design/pager.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { type State, StateMark } from '#platform/web/design/state-mark.tsx'
import { ViewTabs } from '#platform/web/design/view-tabs.tsx'
import { formatDate, formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { useOffset } from '#platform/web/table/use-offset.ts'
import { type ApplicationRow, listApplications } from '../../contract/applications.ts'
import { exportApplications } from '../../contract/exports.ts'
import { type ApplicationState, applicationStates, waitingStates } from '../../rules/application-lifecycle.ts'
import { paths } from '../paths.ts'
import { applicationWord, reasonWord, viewWord } from '../words.ts'

export const markOf = (state: ApplicationState): State =>
  state === 'admitted' ? 'ok' : waitingStates.includes(state) ? 'doing' : 'todo'

/** The view of who awaits a decision and of whom a proof waits for its check. */
const proofs = 'pieces-a-verifier'

/** Applications that await a decision, the oldest first; the others by state. */
export function ApplicationsPage() {
  const { timeZone } = useTerritory()
  const [text] = useSearchState('etat')
  const mayExport = useRight('exchanges.export') === 'territory'
  const state = applicationStates.find((known) => known === text)
  const toCheck = text === proofs ? ('proofs' as const) : undefined
  const [offset, setOffset] = useOffset()
  const filters = { ...(state && { state }), ...(toCheck && { toCheck }) }
  const query = { ...filters, offset }
  const list = useLoad(listApplications, { query }, { keepWhileLoading: true })
  const counts = list.data?.counts ?? {}
  const title = t({ id: 'pathways.nav.applications', message: 'Candidatures' })
  const waiting = waitingStates.reduce((sum, one) => sum + (counts[one] ?? 0), 0)
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'pathways.applications.detail',
          message:
            '{count, plural, =0 {Aucune décision attendue.} one {# décision attendue.} other {# décisions attendues.}}',
          values: { count: waiting },
        })}
        actions={
          <>
            {mayExport && (
              <ExportButton
                nominative
                send={(chosen) => download(exportApplications, { body: { ...chosen, filters } })}
              />
            )}
            <LinkButton to={paths.newApplication} icon="add">
              {t({ id: 'pathways.application.new', message: 'Nouvelle candidature' })}
            </LinkButton>
          </>
        }
      />
      <ViewTabs
        label={t({ id: 'pathways.applications.states', message: 'États' })}
        views={[
          {
            label: t({ id: 'pathways.applications.waiting', message: 'À décider' }),
            to: paths.applications,
            count: waiting,
            current: !state && !toCheck,
          },
          {
            label: viewWord('proofs-to-check', 0),
            to: `${paths.applications}?etat=${proofs}`,
            count: list.data?.toCheck ?? 0,
            current: toCheck !== undefined,
          },
          ...applicationStates.map((one) => ({
            label: applicationWord(one),
            to: `${paths.applications}?etat=${one}`,
            count: counts[one] ?? 0,
            current: state === one,
          })),
        ]}
      />
      <Panel label={title}>
        <Loaded from={list}>
          {(reply) => (
            <Table
              caption={title}
              rows={reply.items}
              rowKey={(row) => row.id}
              rowName={(row) => row.personName}
              columns={columns(timeZone)}
              onOpen={(row) => go(paths.application(row.id))}
              total={reply.total}
              actions={<Pager offset={offset} total={reply.total} onChange={setOffset} />}
              empty={
                <EmptyState
                  title={t({ id: 'pathways.applications.none', message: 'Aucune candidature ici.' })}
                >
                  {toCheck
                    ? t({
                        id: 'pathways.applications.none-to-check',
                        message: 'Une pièce reçue attend ici qu’on l’accepte ou la refuse.',
                      })
                    : t({
                        id: 'pathways.applications.none-why',
                        message: 'Une prescription acceptée en ouvre une.',
                      })}
                </EmptyState>
              }
            />
          )}
        </Loaded>
      </Panel>
    </>
  )
}

const columns = (timeZone: string): readonly Column<ApplicationRow>[] => [
  {
    key: 'personne',
    header: t({ id: 'pathways.column.person', message: 'Personne' }),
    main: true,
    sortBy: (row) => row.personName,
    cell: (row) => <PageLink to={paths.application(row.id)}>{row.personName}</PageLink>,
  },
  {
    key: 'recue',
    header: t({ id: 'pathways.applications.received', message: 'Reçue le' }),
    main: true,
    sortBy: (row) => row.receivedOn,
    cell: (row) => formatDate(row.receivedOn),
  },
  {
    key: 'dispositif',
    header: t({ id: 'pathways.applications.scheme', message: 'Dispositif' }),
    cell: (row) => row.schemeLabel,
  },
  {
    key: 'accueil',
    header: t({ id: 'pathways.applications.meeting', message: 'Premier accueil' }),
    sortBy: (row) => row.firstMeetingAt,
    cell: (row) => row.firstMeetingAt && formatDateTime(row.firstMeetingAt, timeZone, 'day'),
  },
  {
    key: 'etat',
    header: t({ id: 'pathways.applications.state', message: 'État' }),
    main: true,
    sortBy: (row) => row.state,
    cell: (row) => <StateMark state={markOf(row.state)}>{applicationWord(row.state)}</StateMark>,
  },
  {
    key: 'motif',
    header: t({ id: 'pathways.applications.reason', message: 'Motif' }),
    cell: (row) =>
      row.reasonCode ? (row.reasonCode === 'other' ? row.reasonText : reasonWord(row.reasonCode)) : '',
  },
]
