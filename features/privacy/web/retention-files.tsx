import { download } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Pager } from '#platform/web/design/pager.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { useOffset } from '#platform/web/table/use-offset.ts'
import { exportRetentionFiles, listRetentionFiles, type Retention, type RetentionFile } from '../contract.ts'
import { retentionPurposes, retentionStages } from '../rules/retention-rules.ts'
import { causeWords, channelWords, stageWords } from '../rules/retention-words.ts'
import { inLanguage } from './words.tsx'

/** The files behind a count, by number: a stage and a purpose are chosen in the address. */
export function RetentionFiles({ retention }: { readonly retention: Retention }) {
  const [stageText, setStage] = useSearchState('etape')
  const [purposeText, setPurpose] = useSearchState('finalite')
  const stage = retentionStages.find((one) => one === stageText)
  const purpose = retentionPurposes.find((one) => one === purposeText)
  const filters = { ...(stage && { stage }), ...(purpose && { purpose }) }
  const [offset, setOffset] = useOffset()
  const found = useLoad(listRetentionFiles, { query: { ...filters, offset } }, { keepWhileLoading: true })
  const title = t({ id: 'privacy.retention.files', message: 'Dossiers, par numéro' })
  return (
    <Panel
      title={title}
      detail={t({ id: 'privacy.retention.files-detail', message: 'sans aucun nom' })}
      actions={
        <ExportButton
          nominative
          send={(chosen) => download(exportRetentionFiles, { body: { ...chosen, filters } })}
        />
      }
    >
      <div className="flex flex-wrap items-end gap-3 border-b border-line p-4">
        <Select
          label={t({ id: 'privacy.retention.stage', message: 'Étape' })}
          value={stage}
          onChange={setStage}
          empty={t({ id: 'privacy.retention.every-stage', message: 'Toutes les étapes' })}
          options={retentionStages.map((value) => ({ value, label: inLanguage(stageWords[value]) }))}
        />
        <Select
          label={t({ id: 'privacy.fact.purpose', message: 'Finalité' })}
          value={purpose}
          onChange={setPurpose}
          empty={t({ id: 'privacy.retention.every-purpose', message: 'Toutes les finalités' })}
          options={retention.purposes.map((one) => ({ value: one.purpose, label: inLanguage(one.words) }))}
        />
      </div>
      <Loaded from={found}>
        {({ items, total }) => (
          <Table
            caption={title}
            columns={columns(retention)}
            rows={items}
            rowKey={(file) => file.fileNumber}
            rowName={(file) => file.fileNumber}
            total={total}
            sortedByServer
            empty={
              <EmptyState
                title={t({ id: 'privacy.retention.none', message: 'Aucun dossier à cette étape.' })}
              />
            }
            actions={<Pager offset={offset} total={total} onChange={setOffset} />}
          />
        )}
      </Loaded>
    </Panel>
  )
}

const columns = ({ contacts, holds }: Retention): Column<RetentionFile>[] => [
  {
    key: 'numero',
    header: t({ id: 'privacy.retention.number', message: 'Numéro' }),
    main: true,
    cell: (file) => <span className="tabular-nums">{file.fileNumber}</span>,
  },
  {
    key: 'etape',
    header: t({ id: 'privacy.retention.stage', message: 'Étape' }),
    main: true,
    cell: (file) => inLanguage(stageWords[file.stage]),
  },
  {
    key: 'contact',
    header: t({ id: 'privacy.retention.contact', message: 'Dernier contact' }),
    cell: (file) => {
      const kind = contacts.kinds.find((one) => one.kind === file.contactKind)
      return `${formatDate(file.lastContactOn)}${kind ? ` · ${inLanguage(kind.words)}` : ''}`
    },
  },
  {
    key: 'echeance',
    header: t({ id: 'privacy.retention.due', message: 'Échéance' }),
    main: true,
    cell: (file) => formatDate(file.dueOn),
  },
  {
    key: 'preavis',
    header: t({ id: 'privacy.retention.noticed', message: 'Préavis du' }),
    // The day of one whose mail has not left is not known yet.
    cell: ({ stage, noticedOn, noticedBy }) =>
      stage !== 'notice-unsent' &&
      noticedOn &&
      [formatDate(noticedOn), noticedBy && inLanguage(channelWords[noticedBy])].filter(Boolean).join(' · '),
  },
  {
    key: 'cause',
    header: t({ id: 'privacy.retention.cause', message: 'Cause' }),
    cell: (file) => file.cause && inLanguage(causeWords(holds, file.cause)),
  },
]
