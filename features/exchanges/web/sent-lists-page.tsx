import { listFormats } from '#platform/contract/list-export.ts'
import { download } from '#platform/web/api/call.ts'
import { downloadOrSay } from '#platform/web/api/download-or-say.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import {
  downloadSentList,
  exportSentLists,
  listSentLists,
  type SentList,
  senderOutcomes,
} from '../contract.ts'
import { senderWords } from './words.ts'

const saidOf = ({ outcomes }: SentList): string =>
  senderOutcomes
    .flatMap((one) => (outcomes[one] ? [`${formatNumber(outcomes[one])} ${senderWords[one]()}`] : []))
    .join(', ')

const columns = (): Column<SentList>[] => [
  {
    key: 'fichier',
    header: t({ id: 'exchanges.column.file', message: 'Fichier' }),
    main: true,
    cell: (one) => one.fileName,
  },
  {
    key: 'recu',
    header: t({ id: 'exchanges.column.received', message: 'Reçu' }),
    cell: (one) => formatDateTime(one.createdAt),
  },
  {
    key: 'suite',
    header: t({ id: 'exchanges.column.outcome', message: 'Suite donnée' }),
    main: true,
    cell: saidOf,
  },
  {
    key: 'retour',
    header: t({ id: 'exchanges.column.back', message: 'Retour' }),
    hideHeader: true,
    main: true,
    cell: ({ id, fileName }) => (
      <span className="flex flex-wrap gap-2">
        {listFormats.map((format) => (
          <Button
            key={format}
            size="small"
            aria-label={t({
              id: 'exchanges.sent.download',
              message: 'Télécharger le retour de {fileName} en {format}',
              values: { fileName, format: format.toUpperCase() },
            })}
            onClick={() => downloadOrSay(downloadSentList, { params: { importId: id }, query: { format } })}
          >
            {format.toUpperCase()}
          </Button>
        ))}
      </span>
    ),
  },
]

/** For a prescriber: the lists of her organisation, each line with what became of it so far. */
export function SentListsPage() {
  const lists = useLoad(listSentLists)
  return (
    <>
      <PageHeader
        title={t({ id: 'exchanges.nav.sent', message: 'Listes envoyées' })}
        detail={t({
          id: 'exchanges.sent.detail',
          message:
            'Chaque ligne de vos listes revient avec sa réponse. Le fichier se met à jour avec les décisions.',
        })}
        actions={
          <ExportButton
            nominative={false}
            send={({ format }) => download(exportSentLists, { body: { format, filters: {} } })}
          />
        }
      />
      <Panel label={t({ id: 'exchanges.nav.sent', message: 'Listes envoyées' })}>
        <Loaded from={lists}>
          {({ items }) => (
            <Table
              caption={t({ id: 'exchanges.nav.sent', message: 'Listes envoyées' })}
              columns={columns()}
              rows={items}
              rowKey={(one) => one.id}
              rowName={(one) => one.fileName}
              empty={
                <EmptyState
                  title={t({ id: 'exchanges.sent.empty', message: 'Aucune liste de votre organisme.' })}
                >
                  {t({
                    id: 'exchanges.sent.empty-how',
                    message:
                      'Quand le dispositif reçoit un fichier de votre organisme, il apparaît ici. Une personne seule se prescrit dans « Prescrire ».',
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
