import { useWidth } from '#platform/web/design/figures/use-width.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { RadarRow } from '../../contract.ts'
import { axisOf, type TimeAxis } from './time-axis.ts'
import { phaseWord } from './words.ts'

const line = 34
const top = 22
const most = 12

/** Each agreement as a bar from its effect to its term, its notice in another colour, today across. */
export function RadarDrawing({
  rows,
  today,
}: {
  readonly rows: readonly RadarRow[]
  readonly today: string
}) {
  const [frame, width] = useWidth()
  const shown = rows.slice(0, most)
  const axis = axisOf([today, ...shown.flatMap((row) => [row.startsOn, row.endsOn])])
  const height = top + shown.length * line + 6
  return (
    <div ref={frame} className="px-4 py-2">
      {width !== undefined && (
        <svg
          width={width - 32}
          height={height}
          role="img"
          aria-label={t({
            id: 'agreements.life.radar.drawing',
            message:
              'Durée de {count, plural, one {# convention} other {# conventions}}, de {from} à {to}. Les mêmes dates sont dans le tableau.',
            values: { count: shown.length, from: axis.from.slice(0, 4), to: axis.to.slice(0, 4) },
          })}
          className="block max-w-full"
        >
          <Years axis={axis} width={width - 32} height={height} />
          {shown.map((row, index) => (
            <Bar key={row.id} row={row} axis={axis} width={width - 32} y={top + index * line} />
          ))}
          <Today axis={axis} width={width - 32} height={height} today={today} />
          {shown.map((row, index) => (
            <Name key={row.id} row={row} axis={axis} width={width - 32} y={top + index * line} />
          ))}
        </svg>
      )}
    </div>
  )
}

export function Years({
  axis,
  width,
  height,
}: {
  readonly axis: TimeAxis
  readonly width: number
  readonly height: number
}) {
  const step = Math.ceil((axis.years.length * 44) / Math.max(width, 1))
  return axis.years.map((year, index) => (
    <g key={year}>
      <line x1={axis.at(year) * width} x2={axis.at(year) * width} y1={0} y2={height} stroke="var(--line)" />
      {index % step === 0 && (
        <text x={axis.at(year) * width + 4} y={13} fontSize={12} fill="var(--ink-2)">
          {year.slice(0, 4)}
        </text>
      )}
    </g>
  ))
}

export function Today({
  axis,
  width,
  height,
  today,
}: {
  readonly axis: TimeAxis
  readonly width: number
  readonly height: number
  readonly today: string
}) {
  const x = axis.at(today) * width
  return <line x1={x} x2={x} y1={0} y2={height} stroke="var(--mark)" strokeWidth={2} strokeDasharray="4 3" />
}

const wordsOf = (row: RadarRow): string => `${row.label}, ${phaseWord(row.phase).toLowerCase()}`

/** Over today's line, which is cut around the words. */
function Name({
  row,
  axis,
  width,
  y,
}: {
  readonly row: RadarRow
  readonly axis: TimeAxis
  readonly width: number
  readonly y: number
}) {
  const from = axis.at(row.startsOn) * width
  const words = wordsOf(row)
  const fits = Math.max(12, Math.floor((width - Math.min(from, width - 200)) / 6.6))
  return (
    <text
      x={Math.min(from, Math.max(0, width - 200))}
      y={y + 11}
      fontSize={12.5}
      fill="var(--ink)"
      stroke="var(--surface)"
      strokeWidth={4}
      paintOrder="stroke"
    >
      {words.length > fits ? `${words.slice(0, fits - 1)}…` : words}
    </text>
  )
}

function Bar({
  row,
  axis,
  width,
  y,
}: {
  readonly row: RadarRow
  readonly axis: TimeAxis
  readonly width: number
  readonly y: number
}) {
  const [from, to] = [axis.at(row.startsOn) * width, axis.at(row.endsOn) * width]
  const notice = row.noticeOn && row.noticeOn > row.startsOn ? axis.at(row.noticeOn) * width : to
  const isLiving = row.phase === 'in-force' || row.phase === 'notice' || row.phase === 'to-come'
  return (
    <g>
      <title>{wordsOf(row)}</title>
      <rect
        x={from}
        y={y + 16}
        width={Math.max(2, notice - from)}
        height={8}
        fill={isLiving ? 'var(--water)' : 'var(--surface)'}
        stroke={isLiving ? 'var(--water)' : 'var(--line-strong)'}
      />
      {notice < to && (
        <rect
          x={notice}
          y={y + 16}
          width={to - notice}
          height={8}
          fill="var(--warn-bg)"
          stroke="var(--warn)"
        />
      )}
    </g>
  )
}
