import { formatNumber } from '../../i18n/formats.ts'
import { t } from '../../i18n/t.ts'
import { Table } from '../../table/table.tsx'
import { LineDrawing } from './line-drawing.tsx'
import { ListSwitch } from './list-switch.tsx'

export interface ChartPoint {
  readonly key: string
  /** On the axis: « J », « févr. ». */
  readonly short: string
  /** In the table: « janvier 2026 ». */
  readonly label: string
  readonly value?: number | undefined
  readonly low?: number | undefined
  readonly high?: number | undefined
}

export interface LineChartProps {
  readonly title: string
  /** What the drawing shows, in one sentence. */
  readonly sentence: string
  readonly points: readonly ChartPoint[]
  readonly target?: { readonly value: number; readonly label: string; readonly detail?: string }
  /** « Intervalle à 95 % : de 36,6 à 52,3 » */
  readonly intervalLabel?: string
  readonly unit?: string
}

/** A trajectory with its interval and its target, labelled in place; the same figures are one press away in a table. */
export function LineChart(props: LineChartProps) {
  return (
    <ListSwitch
      toList={t({ id: 'platform.chart.to-table', message: 'Voir en tableau' })}
      toDrawing={t({ id: 'platform.chart.to-drawing', message: 'Voir le graphique' })}
      drawing={<LineDrawing {...props} />}
      list={<PointsTable {...props} />}
    />
  )
}

function PointsTable({ title, points, unit }: LineChartProps) {
  const withInterval = points.some((point) => point.low !== undefined)
  const cell = (value: number | undefined): string =>
    value === undefined ? '' : `${formatNumber(value)}${unit ? `\u00a0${unit}` : ''}`
  return (
    <Table
      caption={title}
      rows={points.filter((point) => point.value !== undefined)}
      rowKey={(point) => point.key}
      rowName={(point) => point.label}
      hideFooter
      columns={[
        {
          key: 'when',
          header: t({ id: 'platform.chart.when', message: 'Période' }),
          cell: (point) => point.label,
        },
        {
          key: 'value',
          header: t({ id: 'platform.chart.value', message: 'Valeur' }),
          numeric: true,
          cell: (point) => cell(point.value),
        },
        ...(withInterval
          ? [
              {
                key: 'interval',
                header: t({ id: 'platform.chart.interval', message: 'Intervalle à 95 %' }),
                numeric: true,
                cell: ({ low, high }: ChartPoint) =>
                  t({
                    id: 'platform.chart.from-to',
                    message: '{low} à {high}',
                    values: { low: cell(low), high: cell(high) },
                  }),
              },
            ]
          : []),
      ]}
    />
  )
}
