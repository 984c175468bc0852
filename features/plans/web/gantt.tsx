import type { MouseEvent } from 'react'
import { formatDate, today as todayIn } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go, hrefOf } from '#platform/web/pages/navigate.ts'
import type { ShownState } from '../rules/reading.ts'
import type { FlatRow } from './flat-rows.ts'
import { type GanttBar, type GanttLayout, layGantt } from './gantt-layout.ts'
import { paths } from './paths.ts'
import { datesWord, delayWord, stateWord } from './words.ts'

interface Look {
  readonly fill: string
  readonly stroke: string
  readonly dash?: string
}

/** Shape and word tell the state; colour only repeats them. */
const looks: Readonly<Record<ShownState, Look>> = {
  planned: { fill: 'var(--surface)', stroke: 'var(--water)', dash: '3 3' },
  ongoing: { fill: 'var(--water-soft)', stroke: 'var(--water)' },
  late: { fill: 'var(--bad-bg)', stroke: 'var(--bad)' },
  blocked: { fill: 'var(--bad-bg)', stroke: 'var(--bad)', dash: '6 2' },
  paused: { fill: 'var(--warn-bg)', stroke: 'var(--warn)' },
  'to-discuss': { fill: 'var(--warn-bg)', stroke: 'var(--warn)', dash: '3 3' },
  done: { fill: 'var(--water)', stroke: 'var(--water-deep)' },
  dropped: { fill: 'var(--sunken)', stroke: 'var(--line-strong)', dash: '1 3' },
}

/** Actions in time: each bar is a link, reached by the keyboard in the order of the plan. */
export function Gantt({
  rows,
  plan,
  width,
  sentence,
}: {
  readonly rows: readonly FlatRow[]
  readonly plan: { readonly startsOn: string; readonly endsOn: string }
  readonly width: number
  readonly sentence: string
}) {
  const layout = layGantt(rows, { from: plan.startsOn, to: plan.endsOn }, todayIn(), {
    width,
    noAxis: t({ id: 'plans.no-axis', message: 'Sans axe' }),
  })
  const { height, start } = layout
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing that holds links has no element of its own.
    <svg
      role="group"
      aria-label={sentence}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="block h-auto max-w-full"
    >
      <Grid layout={layout} width={width} />
      {layout.headings.map(({ label, y }) => (
        <text key={`${label}${y}`} x="16" y={y + 20} fontSize="13" fontWeight="650" fill="var(--ink)">
          {label}
        </text>
      ))}
      {layout.bars.map((bar) => (
        <Bar key={bar.row.id} bar={bar} start={start} width={width} />
      ))}
    </svg>
  )
}

/** What four digits and their margin take: a year that begins at the edge would be cut in two. */
const roomOfYear = 36

function Grid({
  layout: { ticks, height, today },
  width,
}: {
  readonly layout: GanttLayout
  readonly width: number
}) {
  return (
    <g>
      {ticks.map(({ x, day, isYear }) => (
        <g key={day}>
          <line
            x1={x}
            x2={x}
            y1="22"
            y2={height}
            stroke="var(--line)"
            strokeDasharray={isYear ? undefined : '1 4'}
          />
          {isYear && x + roomOfYear <= width && (today === undefined || Math.abs(today - x - 14) > 52) && (
            <text x={x + 3} y="16" fontSize="12" fill="var(--ink-3)">
              {day.slice(0, 4)}
            </text>
          )}
        </g>
      ))}
      {today !== undefined && (
        <g>
          <line x1={today} x2={today} y1="18" y2={height} stroke="var(--mark)" strokeWidth="1.5" />
          <text x={today} y="13" fontSize="12" fontWeight="650" textAnchor="middle" fill="var(--ink)">
            {t({ id: 'plans.gantt.today', message: 'aujourd’hui' })}
          </text>
        </g>
      )}
    </g>
  )
}

/** Drawn words that the name of the link says in full. */
const unread = { 'aria-hidden': true } as const
const halo = { paintOrder: 'stroke', stroke: 'var(--surface)', strokeWidth: 4 } as const

function Bar({
  bar: { row, y, from, to: end },
  start,
  width,
}: {
  readonly bar: GanttBar
  readonly start: number
  readonly width: number
}) {
  const { fill, stroke, dash } = looks[row.shown]
  const indent = row.isSub ? 32 : 16
  const room = Math.floor((start - indent - 8) / 6.6)
  const name = row.label.length > room ? `${row.label.slice(0, room - 1)}…` : row.label
  const word = stateWord(row.shown)
  const isWordAfter = end + word.length * 6.6 + 12 < width
  const to = paths.action(row.id)
  const open = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    go(to)
  }
  const thick = row.isSub ? 8 : 14
  return (
    <a href={hrefOf(to)} onClick={open} aria-label={barWords(row)} className="no-underline">
      <rect x="8" y={y} width={width - 16} height="24" fill="transparent" />
      <text {...unread} x={indent} y={y + 17} fontSize="13" fill="var(--link)" className="underline">
        {name}
      </text>
      <rect
        x={from}
        y={y + 13 - thick / 2}
        width={end - from}
        height={thick}
        rx="2"
        fill={fill}
        stroke={stroke}
        strokeWidth="1.5"
        strokeDasharray={dash}
      />
      <text
        {...unread}
        x={isWordAfter ? end + 6 : from - 6}
        y={y + 17}
        fontSize="12"
        fill="var(--ink-2)"
        textAnchor={isWordAfter ? 'start' : 'end'}
        {...halo}
      >
        {word}
      </text>
    </a>
  )
}

/** What the bar says, read aloud: name, state, dates. */
const barWords = (row: FlatRow): string =>
  [row.label, stateWord(row.shown), delayWord(row), datesWord(row)].filter(Boolean).join(', ')

/** The whole drawing in one sentence. */
export const ganttSentence = (rows: readonly FlatRow[], plan: { startsOn: string; endsOn: string }): string =>
  t({
    id: 'plans.gantt.sentence',
    message:
      'Calendrier des {count, plural, one {# action} other {# actions}} du {from} au {to} ; chaque barre ouvre son action.',
    values: { count: rows.length, from: formatDate(plan.startsOn), to: formatDate(plan.endsOn) },
  })
