import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import { type Retention, readRetention } from '../contract.ts'
import { type RetentionStage, retentionStages } from '../rules/retention-rules.ts'
import { stageWords } from '../rules/retention-words.ts'
import { paths } from './paths.ts'
import { RetentionFiles } from './retention-files.tsx'
import { RetentionRules } from './retention-rules-panel.tsx'
import { RetentionRuns } from './retention-runs.tsx'
import { inLanguage } from './words.tsx'

/** What the retention would do today: counts by stage and purpose, the files behind, the rules with their source. */
export function RetentionPage() {
  const found = useLoad(readRetention)
  return (
    <>
      <PageHeader
        title={t({ id: 'privacy.retention', message: 'Conservation' })}
        detail={t({
          id: 'privacy.retention.detail',
          message: 'Ce que deviennent les dossiers sans contact. Regarder cette page ne change rien.',
        })}
      />
      <Loaded from={found}>
        {(retention) => (
          <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
            <StageCounts retention={retention} />
            <RetentionFiles retention={retention} />
            <RetentionRuns retention={retention} />
            <RetentionRules retention={retention} />
          </div>
        )}
      </Loaded>
    </>
  )
}

interface StageRow {
  readonly stage: RetentionStage
  readonly total: number
  readonly byPurpose: Readonly<Record<string, number>>
}

const rowsOf = ({ counts }: Retention): StageRow[] =>
  retentionStages.flatMap((stage) => {
    const own = counts.filter((one) => one.stage === stage)
    const byPurpose: Record<string, number> = {}
    for (const { purpose, count } of own) byPurpose[purpose] = (byPurpose[purpose] ?? 0) + count
    const total = own.reduce((sum, one) => sum + one.count, 0)
    return [{ stage, total, byPurpose }]
  })

function StageCounts({ retention }: { readonly retention: Retention }) {
  const title = t({ id: 'privacy.retention.counts', message: 'Où en sont les dossiers' })
  const columns: Column<StageRow>[] = [
    {
      key: 'etape',
      header: t({ id: 'privacy.retention.stage', message: 'Étape' }),
      main: true,
      cell: ({ stage, total }) =>
        total > 0 ? (
          <PageLink to={`${paths.retention}?etape=${stage}`}>{inLanguage(stageWords[stage])}</PageLink>
        ) : (
          inLanguage(stageWords[stage])
        ),
    },
    ...retention.purposes.map(
      ({ purpose, words }): Column<StageRow> => ({
        key: purpose,
        header: inLanguage(words),
        numeric: true,
        cell: ({ byPurpose }) => formatNumber(byPurpose[purpose] ?? 0),
      }),
    ),
    {
      key: 'total',
      header: t({ id: 'privacy.retention.total', message: 'En tout' }),
      numeric: true,
      main: true,
      cell: ({ total }) => formatNumber(total),
    },
  ]
  return (
    <Panel title={title}>
      <Table
        caption={title}
        columns={columns}
        rows={rowsOf(retention)}
        rowKey={({ stage }) => stage}
        rowName={({ stage }) => inLanguage(stageWords[stage])}
        hideFooter
      />
    </Panel>
  )
}
