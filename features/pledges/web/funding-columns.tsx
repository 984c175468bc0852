import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatEuros } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import type { Funding, FundingTotal } from '../contract.ts'
import { paths } from './paths.ts'

const amounts = <Row extends FundingTotal | Funding>(): readonly Column<Row>[] => [
  {
    key: 'prevu',
    header: t({ id: 'pledges.column.planned', message: 'Prévu' }),
    main: true,
    numeric: true,
    sortBy: (one) => one.plannedCents,
    cell: (one) => formatEuros(one.plannedCents),
  },
  {
    key: 'verse',
    header: t({ id: 'pledges.column.paid', message: 'Versé' }),
    main: true,
    numeric: true,
    sortBy: (one) => one.paidCents,
    cell: (one) => (
      <>
        {formatEuros(one.paidCents)}
        {one.paidCents > one.plannedCents && (
          <span className="block">
            <StateMark state="warn">{t({ id: 'pledges.funding.over', message: 'plus que prévu' })}</StateMark>
          </span>
        )}
      </>
    ),
  },
]

export const fundingColumns = (mayWrite: boolean): readonly Column<Funding>[] => [
  {
    key: 'operateur',
    header: t({ id: 'pledges.column.operator', message: 'Opérateur' }),
    main: true,
    sortBy: (one) => one.operatorName,
    cell: (one) => (
      <>
        {mayWrite ? <PageLink to={paths.editFunding(one.id)}>{one.operatorName}</PageLink> : one.operatorName}
        {/* On a phone the columns of year and source are folded, and the lines of one operator look the same. */}
        <span className="block text-13 font-normal text-ink-2 list:hidden">
          {one.year}, {one.sourceName}
        </span>
        {one.note && <span className="block text-13 font-normal text-ink-2">{one.note}</span>}
      </>
    ),
  },
  {
    key: 'annee',
    header: t({ id: 'pledges.column.year', message: 'Année' }),
    sortBy: (one) => one.year,
    cell: (one) => String(one.year),
  },
  {
    key: 'source',
    header: t({ id: 'pledges.column.source', message: 'Source' }),
    sortBy: (one) => one.sourceName,
    cell: (one) => (
      <>
        {one.sourceName}
        {one.agreementLabel && (
          <span className="block text-13 font-normal text-ink-2">{one.agreementLabel}</span>
        )}
      </>
    ),
  },
  ...amounts<Funding>(),
]

export const totalSentence = (all: FundingTotal): string =>
  t({
    id: 'pledges.total',
    message: 'Total : {planned} prévus, {paid} versés',
    values: { planned: formatEuros(all.plannedCents), paid: formatEuros(all.paidCents) },
  })

/** Totals by year, source or operator, of the lines on screen. */
export function TotalTable({
  title,
  header,
  rows,
}: {
  readonly title: string
  readonly header: string
  readonly rows: readonly FundingTotal[]
}) {
  const name: Column<FundingTotal> = { key: 'nom', header, main: true, cell: (one) => one.name }
  return (
    <Panel title={title}>
      <Table
        caption={title}
        columns={[name, ...amounts<FundingTotal>().map(({ sortBy: _, ...column }) => column)]}
        rows={rows}
        rowKey={(one) => one.name}
        rowName={(one) => one.name}
        hideFooter
      />
    </Panel>
  )
}
