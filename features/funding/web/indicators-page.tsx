import { download } from '#platform/web/api/call.ts'
import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { PeriodFields } from '#platform/web/form/period-fields.tsx'
import { today as dayToday, formatDate } from '#platform/web/i18n/dates.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam, useSearchState } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import {
  exportIndicators,
  indicatorTerms,
  type Operation,
  readIndicators,
  readOperation,
} from '../contract.ts'
import { findIndicator, fundingIndicators } from '../rules/indicators.ts'
import { AnonymousNote, ArchivedNote } from './archived-note.tsx'
import { BehindPanel } from './behind-panel.tsx'
import { indicatorColumns } from './indicator-columns.tsx'
import { OperationTabs } from './operation-tabs.tsx'
import { paths } from './paths.ts'
import { PrintButton } from './print-button.tsx'
import { wordOf } from './words.ts'

/** Indicators of annex I for one operation, over its days unless a period is chosen. */
export function IndicatorsPage() {
  const operationId = usePageParam('operationId')
  return (
    <Loaded from={useLoad(readOperation, { params: { operationId } })}>
      {(operation) => <Indicators operation={operation} />}
    </Loaded>
  )
}

function Indicators({ operation }: { readonly operation: Operation }) {
  const { timeZone } = useTerritory()
  const today = dayToday(timeZone)
  const [fromText, setFrom] = useSearchState('du')
  const [toText, setTo] = useSearchState('au')
  const [chosen] = useSearchState('indicateur')
  const [termText] = useSearchState('terme')
  const mayExport = useRight('exchanges.export') !== undefined
  const mayOpen = useRight('figures.persons') !== undefined
  const params = { operationId: operation.id }
  const period = {
    from: fromText ?? operation.startsOn,
    to: toText ?? (operation.endsOn < today ? operation.endsOn : today),
  }
  const indicator = chosen === undefined ? undefined : findIndicator(chosen)
  const term = indicatorTerms.find((known) => known === termText)
  const title = t({ id: 'funding.indicators', message: 'Indicateurs' })
  const list = useLoad(readIndicators, { params, query: period }, { keepWhileLoading: true })
  return (
    <>
      <PageHeader
        title={t({ id: 'funding.indicators.title', message: 'Indicateurs FSE+' })}
        detail={operation.label}
        crumbs={[
          { label: t({ id: 'funding.operations', message: 'Opérations FSE+' }), to: paths.operations },
          { label: operation.label, to: paths.operation(operation.id) },
        ]}
        actions={
          <>
            <PrintButton operationId={operation.id} period={period} />
            {mayExport && (
              <ExportButton
                nominative={false}
                send={({ format }) =>
                  download(exportIndicators, { params, body: { format, filters: period } })
                }
              />
            )}
          </>
        }
      />
      <OperationTabs operationId={operation.id} />
      <div className="grid gap-3">
        <div className="flex flex-wrap gap-4">
          <PeriodFields {...period} onFrom={setFrom} onTo={setTo} />
        </div>
        <ArchivedNote operation={operation} />
        <AnonymousNote operation={operation} />
        <Note kind="warn">
          {t({
            id: 'funding.indicators.unverified',
            message:
              'Codes et règles à vérifier avec votre service gestionnaire : personne ne les a confirmés.',
          })}{' '}
          {sourceText(fundingIndicators.source)}
        </Note>
        {indicator && term && mayOpen && (
          <BehindPanel operationId={operation.id} indicator={indicator} term={term} period={period} />
        )}
        <Loaded from={list}>
          {({ items, asOf }) => (
            <Panel
              title={title}
              detail={t({
                id: 'funding.indicators.as-of',
                message: 'calculés le {day}',
                values: { day: formatDate(asOf) },
              })}
            >
              <Table
                caption={title}
                columns={indicatorColumns(operation.id, period, mayOpen)}
                rows={items}
                rowKey={(row) => row.code}
                rowName={(row) => {
                  const known = findIndicator(row.code)
                  return known ? wordOf(known) : row.code
                }}
              />
            </Panel>
          )}
        </Loaded>
      </div>
    </>
  )
}
