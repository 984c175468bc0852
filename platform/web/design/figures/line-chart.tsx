import { formatNumber } from '../../i18n/formats.ts'
import { t } from '../../i18n/t.ts'
import { Table } from '../../table/table.tsx'
import { linear, linePath, roundTicks } from './chart-scale.ts'
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

const frame = { width: 520, height: 190, start: 28, end: 400, top: 10, bottom: 158 }

/** A trajectory with its interval and its target, labelled in place; the same figures are one press away in a table. */
export function LineChart(props: LineChartProps) {
  return (
    <ListSwitch
      toList={t({ id: 'platform.chart.to-table', message: 'Voir en tableau' })}
      toDrawing={t({ id: 'platform.chart.to-drawing', message: 'Voir le graphique' })}
      drawing={<Drawing {...props} />}
      list={<PointsTable {...props} />}
    />
  )
}

function Drawing({ sentence, points, target, intervalLabel }: LineChartProps) {
  const values = points.flatMap((point) =>
    [point.value, point.low, point.high].filter((value) => value !== undefined),
  )
  const ticks = roundTicks(
    Math.min(...values, target?.value ?? Infinity),
    Math.max(...values, target?.value ?? -Infinity),
  )
  const x = linear([0, Math.max(1, points.length - 1)], [frame.start, frame.end])
  const y = linear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [frame.bottom, frame.top])
  const place = (value: number | undefined, index: number) =>
    value === undefined ? undefined : ([x(index), y(value)] as const)
  const high = points.map((point, index) => place(point.high, index)).filter((point) => point !== undefined)
  const low = points.map((point, index) => place(point.low, index)).filter((point) => point !== undefined)
  const line = points.map((point, index) => place(point.value, index))
  const last = line.findLast((point) => point !== undefined)
  return (
    <svg
      role="img"
      aria-label={sentence}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      className="h-auto w-full max-w-[640px]"
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={frame.start} x2={frame.end} y1={y(tick)} y2={y(tick)} stroke="var(--line)" />
          <text x={frame.start - 6} y={y(tick) + 4} textAnchor="end" fontSize="12" fill="var(--ink-3)">
            {formatNumber(tick)}
          </text>
        </g>
      ))}
      {high.length > 1 && (
        <path
          d={`${linePath(high)}${linePath(low.toReversed()).replace('M', 'L')}Z`}
          fill="var(--water-mist)"
          stroke="var(--water)"
          strokeWidth="1"
          strokeDasharray="1 3"
        />
      )}
      {target && <Target y={y(target.value)} {...target} />}
      <path d={linePath(line)} fill="none" stroke="var(--water)" strokeWidth="2.5" strokeLinejoin="round" />
      {line.map(
        (point, index) =>
          point && (
            <circle
              key={points[index]?.key}
              cx={point[0]}
              cy={point[1]}
              r={point === last ? 4 : 2.5}
              fill="var(--water)"
              stroke="var(--surface)"
            />
          ),
      )}
      {points.map((point, index) => (
        <text
          key={point.key}
          x={x(index)}
          y={frame.bottom + 18}
          textAnchor="middle"
          fontSize="12"
          fill="var(--ink-2)"
        >
          {point.short}
        </text>
      ))}
      {intervalLabel && (
        <text
          x={frame.end - 4}
          y={frame.bottom - 8}
          textAnchor="end"
          fontSize="12"
          fill="var(--ink-2)"
          paintOrder="stroke"
          stroke="var(--surface)"
          strokeWidth="4"
        >
          {intervalLabel}
        </text>
      )}
    </svg>
  )
}

function Target({
  y,
  label,
  detail,
}: {
  readonly y: number
  readonly label: string
  readonly detail?: string
}) {
  return (
    <g>
      <line x1={frame.start} x2={frame.end + 10} y1={y} y2={y} stroke="var(--mark)" strokeWidth="1.8" />
      <path d={`M${frame.end + 10} ${y}l8 -5v10Z`} fill="var(--mark)" />
      <text x={frame.end + 23} y={y - 1} fontSize="13" fontWeight="650" fill="var(--ink)">
        {label}
      </text>
      {detail && (
        <text x={frame.end + 23} y={y + 14} fontSize="12" fill="var(--ink-2)">
          {detail}
        </text>
      )}
    </g>
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
