import { formatNumber } from '../../i18n/formats.ts'
import { linear, linePath, roundTicks } from './chart-scale.ts'
import type { LineChartProps } from './line-chart.tsx'
import { useWidth } from './use-width.ts'

/** `start`: where the drawing begins, after the longest number of the axis. */
const frameIn = (width: number, start: number) => ({
  width,
  height: 190,
  start,
  end: width - (width < 460 ? 16 : 120),
  top: 10,
  bottom: 158,
  narrow: width < 460,
})
type ChartFrame = ReturnType<typeof frameIn>

/** The trajectory at the true width of its place; the target's words go inside where there is no margin for them. */
export function LineDrawing({ sentence, points, target, intervalLabel }: LineChartProps) {
  const [place, measured] = useWidth()
  const width = Math.min(measured ?? 520, 640)
  const values = points.flatMap((point) =>
    [point.value, point.low, point.high].filter((value) => value !== undefined),
  )
  const ticks = roundTicks(
    Math.min(...values, target?.value ?? Infinity),
    Math.max(...values, target?.value ?? -Infinity),
  )
  const longest = Math.max(...ticks.map((tick) => formatNumber(tick).length))
  const frame = frameIn(width, Math.max(28, 10 + 7 * longest))
  const x = linear([0, Math.max(1, points.length - 1)], [frame.start, frame.end])
  const y = linear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [frame.bottom, frame.top])
  const at = (value: number | undefined, index: number) =>
    value === undefined ? undefined : ([x(index), y(value)] as const)
  const high = points.map((point, index) => at(point.high, index)).filter((point) => point !== undefined)
  const low = points.map((point, index) => at(point.low, index)).filter((point) => point !== undefined)
  const line = points.map((point, index) => at(point.value, index))
  const last = line.findLast((point) => point !== undefined)
  const every = Math.max(1, Math.ceil((24 * points.length) / (frame.end - frame.start)))
  return (
    <div ref={place}>
      <svg
        role="img"
        aria-label={sentence}
        width={frame.width}
        height={frame.height}
        viewBox={`0 0 ${frame.width} ${frame.height}`}
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
        {target && <Target frame={frame} y={y(target.value)} {...target} />}
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
            {index % every === 0 && point.short}
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
    </div>
  )
}

function Target({
  frame,
  y,
  label,
  detail,
}: {
  readonly frame: ChartFrame
  readonly y: number
  readonly label: string
  readonly detail?: string
}) {
  const words = frame.narrow
    ? { x: frame.end - 4, textAnchor: 'end' as const, dy: -6 }
    : { x: frame.end + 23, textAnchor: 'start' as const, dy: -1 }
  return (
    <g>
      <line x1={frame.start} x2={frame.end + 10} y1={y} y2={y} stroke="var(--mark)" strokeWidth="1.8" />
      <path d={`M${frame.end + 10} ${y}l8 -5v10Z`} fill="var(--mark)" />
      <text {...words} y={y} fontSize="13" fontWeight="650" fill="var(--ink)">
        {label}
      </text>
      {detail && !frame.narrow && (
        <text x={words.x} y={y + 14} fontSize="12" fill="var(--ink-2)">
          {detail}
        </text>
      )}
    </g>
  )
}
