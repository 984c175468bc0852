import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { type IndicatorTerm, listBehindIndicator } from '../contract.ts'
import type { FundingIndicator } from '../rules/indicators.ts'
import type { ShownPeriod } from './indicator-columns.tsx'
import { paths } from './paths.ts'
import { personColumns } from './person-columns.tsx'
import { wordOf } from './words.ts'

const termWord = (term: IndicatorTerm): string =>
  ({
    counted: t({ id: 'funding.term.counted', message: 'comptés' }),
    among: t({ id: 'funding.term.among', message: 'parmi lesquels on compte' }),
    missing: t({ id: 'funding.term.missing', message: 'sans réponse' }),
    refused: t({ id: 'funding.term.refused', message: 'refus ou injoignables' }),
    late: t({ id: 'funding.term.late', message: 'relevés trop tard pour compter' }),
  })[term]

/** Who is behind one figure, by name; opening it leaves a line in the trail. */
export function BehindPanel({
  operationId,
  indicator,
  term,
  period,
}: {
  readonly operationId: string
  readonly indicator: FundingIndicator
  readonly term: IndicatorTerm
  readonly period: ShownPeriod
}) {
  const title = t({
    id: 'funding.behind',
    message: '{indicator} : {term}',
    values: { indicator: wordOf(indicator), term: termWord(term) },
  })
  const list = useLoad(listBehindIndicator, {
    params: { operationId, code: indicator.code },
    query: { ...period, term },
  })
  return (
    <Panel
      title={title}
      actions={
        <PageLink to={`${paths.indicators(operationId)}?du=${period.from}&au=${period.to}`}>
          {t({ id: 'funding.behind.close', message: 'Fermer la liste' })}
        </PageLink>
      }
    >
      <Loaded from={list}>
        {({ items, total }) => (
          <Table
            caption={title}
            sortParam="tri-personnes"
            rows={items}
            total={total}
            rowKey={(row) => row.id}
            rowName={(row) => row.personName}
            columns={personColumns<(typeof items)[number]>().map((column) => ({ ...column, main: true }))}
            empty={<EmptyState title={t({ id: 'funding.nobody', message: 'Personne ici' })} />}
          />
        )}
      </Loaded>
    </Panel>
  )
}
