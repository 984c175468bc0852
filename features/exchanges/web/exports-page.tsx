import { useState } from 'react'
import { download } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Pager } from '#platform/web/design/pager.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { useOffset } from '#platform/web/table/use-offset.ts'
import { type Exported, exportExports, exportedLists, exportList, listExports } from '../contract.ts'
import { listWords } from './list-words.ts'

const columns = (): Column<Exported>[] => [
  {
    key: 'liste',
    header: t({ id: 'exchanges.column.list', message: 'Liste' }),
    main: true,
    cell: (one) => listWords(one.list),
  },
  {
    key: 'lignes',
    header: t({ id: 'exchanges.column.lines', message: 'Lignes' }),
    numeric: true,
    cell: (one) => formatNumber(one.count),
  },
  {
    key: 'motif',
    header: t({ id: 'exchanges.column.reason', message: 'Motif' }),
    main: true,
    cell: (one) => one.reason,
  },
  {
    key: 'quand',
    header: t({ id: 'exchanges.column.left', message: 'Partie' }),
    main: true,
    cell: (one) => `${formatDateTime(one.at)}${one.by ? `, ${one.by}` : ''}`,
  },
]

/** A list leaves with its reason, and the reason stays. */
export function ExportsPage() {
  const [offset, setOffset] = useOffset()
  const history = useLoad(listExports, { query: { offset } }, { keepWhileLoading: true })
  const [round, setRound] = useState(0)
  return (
    <>
      <PageHeader
        title={t({ id: 'exchanges.exports.title', message: 'Exporter une liste' })}
        detail={t({
          id: 'exchanges.exports.detail',
          message: 'La liste ne contient que les dossiers que vous pouvez ouvrir, et aucun fait sensible.',
        })}
      />
      <div className="grid items-start gap-4 side:grid-cols-[minmax(0,360px)_1fr]">
        <Panel title={t({ id: 'exchanges.exports.new', message: 'Nouvelle liste' })} padded>
          <Form
            key={round}
            schema={exportList.body}
            initial={{ list: 'people', format: 'xlsx' }}
            submit={t({ id: 'exchanges.exports.submit', message: 'Télécharger la liste' })}
            onSubmit={async (body) => {
              await download(exportList, { body })
              say(t({ id: 'exchanges.exports.left', message: 'Liste téléchargée ; le motif est noté.' }))
              setRound(round + 1)
              await history.refetch()
            }}
          >
            <RadioGroup
              name="list"
              label={t({ id: 'exchanges.column.list', message: 'Liste' })}
              options={exportedLists.map((value) => ({ value, label: listWords(`exchanges.${value}`) }))}
            />
            <RadioGroup
              name="format"
              label={t({ id: 'exchanges.exports.format', message: 'Format' })}
              options={[
                { value: 'xlsx', label: t({ id: 'exchanges.format.xlsx', message: 'Tableur (XLSX)' }) },
                {
                  value: 'ods',
                  label: t({ id: 'exchanges.format.ods', message: 'Tableur OpenDocument (ODS)' }),
                },
                { value: 'csv', label: t({ id: 'exchanges.format.csv', message: 'Texte (CSV)' }) },
              ]}
            />
            <TextArea
              name="reason"
              label={t({ id: 'exchanges.column.reason', message: 'Motif' })}
              help={t({
                id: 'exchanges.exports.reason-help',
                message: 'Pour qui et pour quoi, par exemple « comité technique du 12 décembre ».',
              })}
            />
          </Form>
        </Panel>
        <Panel
          title={t({ id: 'exchanges.exports.history', message: 'Listes parties' })}
          actions={
            <ExportButton
              nominative={false}
              list={t({ id: 'exchanges.exports.history', message: 'Listes parties' })}
              send={({ format }) => download(exportExports, { body: { format, filters: {} } })}
            />
          }
        >
          <Loaded from={history}>
            {({ items, total }) => (
              <Table
                caption={t({ id: 'exchanges.exports.history', message: 'Listes parties' })}
                columns={columns()}
                rows={items}
                rowKey={(one) => one.id}
                rowName={(one) => one.reason}
                total={total}
                sortedByServer
                actions={<Pager offset={offset} total={total} onChange={setOffset} />}
                empty={
                  <EmptyState
                    title={t({ id: 'exchanges.exports.empty', message: 'Aucune liste n’est encore partie.' })}
                  />
                }
              />
            )}
          </Loaded>
        </Panel>
      </div>
    </>
  )
}
