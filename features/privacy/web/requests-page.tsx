import { download } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { exportRequests, listRequests, type PrivacyRequest } from '../contract.ts'
import { paths } from './paths.ts'
import { kindLabels, stateOf } from './request-words.ts'

/** What persons ask about their data: what waits first, by the day by which to answer. */
export function RequestsPage() {
  const title = t({ id: 'privacy.requests', message: 'Demandes sur les données personnelles' })
  const found = useLoad(listRequests)
  return (
    <>
      <PageHeader
        title={title}
        detail={
          found.data && (
            <>
              {t({
                id: 'privacy.requests.rule',
                message: 'Délai : {source}.',
                values: { source: sourceText(found.data.rule.source) },
              })}{' '}
              {found.data.rule.verifiedOn === null && (
                <Tag>{t({ id: 'privacy.source.unverified', message: 'source à vérifier' })}</Tag>
              )}
            </>
          )
        }
        actions={
          <>
            <LinkButton to={paths.newRequest} kind="primary" icon="add">
              {t({ id: 'privacy.request.new', message: 'Noter une demande' })}
            </LinkButton>
            <ExportButton
              nominative
              send={({ format, reason }) =>
                download(exportRequests, { body: { format, reason, filters: {} } })
              }
            />
          </>
        }
      />
      <Panel label={title}>
        <Loaded from={found}>
          {({ items }) => (
            <Table
              caption={title}
              columns={columns()}
              rows={items}
              rowKey={(request) => request.id}
              rowName={(request) => request.requester}
              empty={
                <EmptyState title={t({ id: 'privacy.requests.none', message: 'Aucune demande à ce jour' })}>
                  {t({
                    id: 'privacy.requests.none-why',
                    message:
                      'Notez ici toute demande, même orale : le mois pour répondre court dès sa réception.',
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

const columns = (): Column<PrivacyRequest>[] => [
  {
    key: 'de',
    header: t({ id: 'privacy.column.from', message: 'De' }),
    main: true,
    cell: (request) => <PageLink to={paths.request(request.id)}>{request.requester}</PageLink>,
    sortBy: (request) => request.requester,
  },
  {
    key: 'demande',
    header: t({ id: 'privacy.column.kind', message: 'Demande' }),
    main: true,
    cell: (request) => kindLabels()[request.kind],
  },
  {
    key: 'etat',
    header: t({ id: 'privacy.column.state', message: 'État' }),
    main: true,
    cell: (request) => {
      const { shape, words } = stateOf(request)
      return <StateMark state={shape}>{words}</StateMark>
    },
  },
  {
    key: 'recue',
    header: t({ id: 'privacy.column.received', message: 'Reçue le' }),
    cell: (request) => formatDate(request.receivedOn),
    sortBy: (request) => request.receivedOn,
  },
]
