import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { type DraftRow, exportDrafts, listDrafts } from '../../contract.ts'
import { paths } from '../paths.ts'

/** The volets being written, and those that were signed. */
export function DraftsPage() {
  const mayWrite = useRight('agreements.write') !== undefined
  const title = t({ id: 'library.drafts', message: 'Volets de CRTE' })
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'library.drafts.detail',
          message:
            'Le volet emploi-formation se compose de textes prêts et des chiffres du territoire. Les chiffres suivent leurs sources jusqu’à la signature, puis ne changent plus.',
        })}
        actions={
          <>
            <ExportButton
              nominative={false}
              send={({ format }) => download(exportDrafts, { body: { format, filters: {} } })}
            />
            {mayWrite && (
              <LinkButton to={paths.newDraft} kind="primary" icon="add">
                {t({ id: 'library.draft.new', message: 'Composer un volet' })}
              </LinkButton>
            )}
          </>
        }
      />
      <Panel label={title}>
        <Loaded from={useLoad(listDrafts)}>
          {({ items }) => (
            <Table
              caption={title}
              columns={columns()}
              rows={items}
              rowKey={(one) => one.id}
              rowName={(one) => one.label}
              empty={
                <EmptyState title={t({ id: 'library.drafts.none', message: 'Aucun volet pour le moment' })}>
                  {mayWrite
                    ? t({
                        id: 'library.drafts.none-write',
                        message: 'Composez-en un : choisissez des sections, puis placez vos chiffres.',
                      })
                    : t({
                        id: 'library.drafts.none-read',
                        message: 'Qui pilote les conventions les compose ; ils se liront ici.',
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

const columns = (): readonly Column<DraftRow>[] => [
  {
    key: 'titre',
    header: t({ id: 'library.column.title', message: 'Titre' }),
    main: true,
    sortBy: (one) => one.label,
    cell: (one) => <PageLink to={paths.draft(one.id)}>{one.label}</PageLink>,
  },
  {
    key: 'etat',
    header: t({ id: 'library.column.state', message: 'État' }),
    main: true,
    sortBy: (one) => one.signedOn,
    cell: (one) =>
      one.signedOn ? (
        <StateMark state="ok">
          {t({
            id: 'library.draft.signed-on',
            message: 'signé le {day}',
            values: { day: formatDate(one.signedOn) },
          })}
        </StateMark>
      ) : (
        <StateMark state="doing">{t({ id: 'library.draft.writing', message: 'en cours' })}</StateMark>
      ),
  },
  {
    key: 'convention',
    header: t({ id: 'library.column.agreement', message: 'Convention' }),
    cell: (one) => one.agreementLabel,
  },
  {
    key: 'blocs',
    header: t({ id: 'library.column.blocks', message: 'Blocs' }),
    numeric: true,
    cell: (one) => one.blocks,
  },
  {
    key: 'versions',
    header: t({ id: 'library.column.versions', message: 'Versions' }),
    numeric: true,
    cell: (one) => one.versions,
  },
]
