import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { exportFundings, listFundings } from '../contract.ts'
import { fundingColumns, TotalTable, totalSentence } from './funding-columns.tsx'
import { paths } from './paths.ts'
import { PledgeTabs } from './pledge-tabs.tsx'

/** Who pays operators, year by year: the lines, and totals that are added up from them. */
export function FundingsPage() {
  const mayWrite = useRight('agreements.write') !== undefined
  const [year, setYear] = useSearchState('annee')
  const [operatorId, setOperator] = useSearchState('operateur')
  const filters = { ...(year && { year }), ...(operatorId && { operatorId }) }
  const title = t({ id: 'pledges.fundings', message: 'Financements des opérateurs' })
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'pledges.fundings.detail',
          message: 'Prévu et versé, par opérateur, année et source. Les totaux s’additionnent seuls.',
        })}
        crumbs={[{ label: t({ id: 'pledges.nav', message: 'Engagements' }), to: paths.pledges }]}
        actions={
          <>
            <ExportButton
              nominative={false}
              send={({ format }) => download(exportFundings, { body: { format, filters } })}
            />
            {mayWrite && (
              <LinkButton to={paths.newFunding} kind="primary" icon="add">
                {t({ id: 'pledges.fundings.new', message: 'Écrire un financement' })}
              </LinkButton>
            )}
          </>
        }
      />
      <PledgeTabs />
      <Loaded from={useLoad(listFundings, { query: filters })}>
        {(known) => (
          <div className="grid gap-3">
            <Panel label={title}>
              <div className="grid gap-3 border-b border-line px-4 py-3 list:grid-cols-3" data-screen-only>
                <Select
                  label={t({ id: 'pledges.column.operator', message: 'Opérateur' })}
                  empty={t({ id: 'pledges.filter.every', message: 'Tous' })}
                  value={operatorId}
                  onChange={setOperator}
                  options={known.operators.map(({ id, name }) => ({ value: id, label: name }))}
                />
                <Select
                  label={t({ id: 'pledges.column.year', message: 'Année' })}
                  empty={t({ id: 'pledges.filter.all', message: 'Toutes' })}
                  value={year}
                  onChange={setYear}
                  options={known.years.map((one) => ({ value: String(one), label: String(one) }))}
                />
              </div>
              <Table
                caption={title}
                columns={fundingColumns(mayWrite)}
                rows={known.items}
                rowKey={(one) => one.id}
                rowName={(one) => `${one.operatorName} ${one.year}`}
                remark={totalSentence(known.all)}
                empty={
                  <EmptyState title={t({ id: 'pledges.fundings.none', message: 'Aucun financement écrit' })}>
                    {t({
                      id: 'pledges.fundings.none-how',
                      message:
                        'Une ligne par opérateur, année et source : ce qui est prévu, ce qui est versé.',
                    })}
                  </EmptyState>
                }
              />
            </Panel>
            {known.items.length > 0 && (
              <div className="grid items-start gap-3 side:grid-cols-3">
                <TotalTable
                  title={t({ id: 'pledges.by-year', message: 'Par année' })}
                  header={t({ id: 'pledges.column.year', message: 'Année' })}
                  rows={known.byYear}
                />
                <TotalTable
                  title={t({ id: 'pledges.by-source', message: 'Par source' })}
                  header={t({ id: 'pledges.column.source', message: 'Source' })}
                  rows={known.bySource}
                />
                <TotalTable
                  title={t({ id: 'pledges.by-operator', message: 'Par opérateur' })}
                  header={t({ id: 'pledges.column.operator', message: 'Opérateur' })}
                  rows={known.byOperator}
                />
              </div>
            )}
          </div>
        )}
      </Loaded>
    </>
  )
}
