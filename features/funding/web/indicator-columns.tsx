import type { ReactNode } from 'react'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Column } from '#platform/web/table/column.ts'
import type { IndicatorRow, IndicatorTerm } from '../contract.ts'
import { type FundingIndicator, findIndicator } from '../rules/indicators.ts'
import { paths } from './paths.ts'
import { wordOf } from './words.ts'

export interface ShownPeriod {
  readonly from: string
  readonly to: string
}

const formulaOf = ({ formula }: FundingIndicator): string =>
  currentLanguage() === 'en' ? formula.en : formula.fr

/** A figure that opens on its persons, by right; a sensitive one opens on nobody. */
const opening = (
  operationId: string,
  period: ShownPeriod,
  mayOpen: boolean,
): ((row: IndicatorRow, term: IndicatorTerm) => ReactNode) => {
  const base = `${paths.indicators(operationId)}?du=${period.from}&au=${period.to}`
  return (row, term) => {
    const figure = row[term]
    if (figure === null) return null
    const isOpen = mayOpen && figure > 0 && !findIndicator(row.code)?.isSensitive
    return isOpen ? (
      <PageLink to={`${base}&indicateur=${row.code}&terme=${term}`}>{formatNumber(figure)}</PageLink>
    ) : (
      formatNumber(figure)
    )
  }
}

export const indicatorColumns = (
  operationId: string,
  period: ShownPeriod,
  mayOpen: boolean,
): readonly Column<IndicatorRow>[] => {
  const open = opening(operationId, period, mayOpen)
  const figure = (key: string, header: string, term: IndicatorTerm, main = false): Column<IndicatorRow> => ({
    ...{ key, header, numeric: true, main, cell: (row) => open(row, term) },
  })
  const share = (
    key: string,
    header: string,
    read: (row: IndicatorRow) => number | null,
  ): Column<IndicatorRow> => ({
    ...{ key, header, numeric: true },
    cell: (row) => {
      const count = read(row)
      return count === null ? null : formatNumber(count)
    },
  })
  return [
    {
      key: 'indicateur',
      header: t({ id: 'funding.indicator', message: 'Indicateur' }),
      main: true,
      cell: (row) => <Named row={row} />,
    },
    figure('valeur', t({ id: 'funding.indicator.counted', message: 'Valeur' }), 'counted', true),
    figure('sur', t({ id: 'funding.indicator.among', message: 'Sur' }), 'among', true),
    share('femmes', t({ id: 'funding.indicator.women', message: 'Femmes' }), (row) => row.women),
    share('hommes', t({ id: 'funding.indicator.men', message: 'Hommes' }), (row) => row.men),
    share(
      'non-binaires',
      t({ id: 'funding.indicator.others', message: 'Non binaires' }),
      (row) => row.others,
    ),
    figure('sans-reponse', t({ id: 'funding.indicator.missing', message: 'Sans réponse' }), 'missing'),
    figure('refus', t({ id: 'funding.indicator.refused', message: 'Refus, injoignables' }), 'refused'),
    figure('trop-tard', t({ id: 'funding.indicator.late', message: 'Relevés trop tard' }), 'late'),
  ]
}

function Named({ row }: { readonly row: IndicatorRow }) {
  const indicator = findIndicator(row.code)
  if (!indicator) return row.code
  return (
    <>
      <span className="font-semibold">{wordOf(indicator)}</span>{' '}
      <span className="font-normal text-13 text-ink-2">{row.code}</span>
      <span className="block font-normal text-13 text-ink-2">
        {formulaOf(indicator)}
        {row.isWithheld &&
          indicator.counts !== null &&
          ` · ${t({ id: 'funding.indicator.withheld', message: 'réservé à qui lit les faits sensibles' })}`}
      </span>
    </>
  )
}
