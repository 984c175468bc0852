import { download } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Pager } from '#platform/web/design/pager.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { useOffset } from '#platform/web/table/use-offset.ts'
import { exportImports, type ImportSummary, listImports } from '../contract.ts'
import { kindWords, stateMarks, stateWords } from './words.ts'

const columns = (): Column<ImportSummary>[] => [
  {
    key: 'fichier',
    header: t({ id: 'exchanges.column.file', message: 'Fichier' }),
    main: true,
    cell: (one) => <PageLink to={`echanges/imports/${one.id}`}>{one.fileName}</PageLink>,
  },
  {
    key: 'quoi',
    header: t({ id: 'exchanges.column.kind', message: 'Contenu' }),
    cell: (one) => kindWords[one.kind](),
  },
  {
    key: 'partenaire',
    header: t({ id: 'exchanges.column.partner', message: 'Partenaire' }),
    cell: (one) => one.organisationName ?? '',
  },
  {
    key: 'lignes',
    header: t({ id: 'exchanges.column.lines', message: 'Lignes' }),
    numeric: true,
    cell: (one) => formatNumber(one.linesTotal),
  },
  {
    key: 'etat',
    header: t({ id: 'exchanges.column.state', message: 'État' }),
    main: true,
    cell: (one) => <StateMark state={stateMarks[one.state]}>{stateWords[one.state]()}</StateMark>,
  },
  {
    key: 'recu',
    header: t({ id: 'exchanges.column.received', message: 'Reçu' }),
    cell: (one) => `${formatDateTime(one.createdAt)}${one.createdBy ? `, ${one.createdBy}` : ''}`,
  },
]

/** Every file received, the latest first. */
export function ImportsPage() {
  const [offset, setOffset] = useOffset()
  const imports = useLoad(listImports, { query: { offset } }, { keepWhileLoading: true })
  const newImport = (
    <LinkButton to="echanges/nouvel-import" kind="primary" icon="add">
      {t({ id: 'exchanges.new', message: 'Importer un fichier' })}
    </LinkButton>
  )
  return (
    <>
      <PageHeader
        title={t({ id: 'exchanges.nav', message: 'Imports et exports' })}
        detail={t({
          id: 'exchanges.imports.detail',
          message:
            'Un fichier est d’abord lu et comparé, sans rien écrire. Ce qui est écrit peut être annulé 30 jours.',
        })}
        actions={
          <>
            <ExportButton
              nominative={false}
              send={({ format }) => download(exportImports, { body: { format, filters: {} } })}
            />
            {newImport}
          </>
        }
      />
      <Panel label={t({ id: 'exchanges.imports', message: 'Imports' })}>
        <Loaded from={imports}>
          {({ items, total }) => (
            <Table
              caption={t({ id: 'exchanges.imports', message: 'Imports' })}
              columns={columns()}
              rows={items}
              rowKey={(one) => one.id}
              rowName={(one) => one.fileName}
              onOpen={(one) => go(`echanges/imports/${one.id}`)}
              total={total}
              sortedByServer
              actions={<Pager offset={offset} total={total} onChange={setOffset} />}
              empty={
                <EmptyState
                  title={t({ id: 'exchanges.imports.empty', message: 'Aucun fichier reçu pour le moment.' })}
                  actions={newImport}
                >
                  {t({
                    id: 'exchanges.imports.empty-how',
                    message:
                      'L’extraction de France Travail, son fichier d’actions, rdv-insertion et carnet de bord sont reconnus par leurs colonnes.',
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
