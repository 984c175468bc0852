import { t } from '../../i18n/t.ts'
import type { Course } from './course.ts'
import type { PlacedLabel } from './course-labels.ts'
import type { Arm, CourseLayout } from './course-layout.ts'

const halo = {
  paintOrder: 'stroke',
  stroke: 'var(--surface)',
  strokeWidth: 4,
  strokeLinejoin: 'round',
} as const

/** The stream itself: axis, arms, trunk, meetings, today, flag. Read as one sentence; the list says the rest. */
export function WatercourseDrawing({
  course,
  layout,
  sentence,
}: {
  readonly course: Course
  readonly layout: CourseLayout
  readonly sentence: string
}) {
  const { width, height, today, mouth } = layout
  return (
    <svg
      role="img"
      aria-label={sentence}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="block h-auto max-w-full"
    >
      {layout.ticks.map((tick) => (
        <g key={tick.day}>
          <line
            x1={tick.x}
            x2={tick.x}
            y1="18"
            y2={height - 20}
            stroke="var(--line)"
            strokeDasharray={tick.year ? undefined : '1 4'}
          />
          <text x={tick.x + 3} y={height - 7} fontSize="12" fill="var(--ink-3)">
            {tick.label}
          </text>
        </g>
      ))}
      {layout.arms.map((arm) => (
        <ArmLine key={arm.step.key} arm={arm} today={today} />
      ))}
      {today < mouth && (
        <path d={layout.trunk(today, mouth)} fill="var(--water-soft)" stroke="var(--water)" />
      )}
      <path d={layout.trunk(layout.x(course.start), Math.min(today, mouth))} fill="var(--water-deep)" />
      {(course.meetings ?? []).map((day) => (
        <circle key={day} cx={layout.x(day)} cy={layout.y(layout.x(day))} r="2" fill="var(--surface)" />
      ))}
      <TodayLine x={today} width={width} height={height} />
      {layout.arms.map((arm) => (
        <ArmEnd key={arm.step.key} arm={arm} today={today} />
      ))}
      <Milestones layout={layout} />
      {layout.flag && (
        <Flag x={mouth} y={layout.y(mouth)} lines={layout.flag.lines} detail={course.aim?.detail} />
      )}
    </svg>
  )
}

function ArmLine({ arm, today }: { readonly arm: Arm; readonly today: number }) {
  const common = { d: arm.path, fill: 'none', stroke: 'var(--water)' }
  if (arm.step.state === 'done') return <path {...common} strokeWidth="4" strokeLinecap="round" />
  const past = `past-${arm.step.key}`
  return (
    <>
      <path {...common} strokeWidth="2.5" strokeDasharray="2 5" strokeLinecap="round" />
      {arm.step.state === 'now' && (
        <>
          <clipPath id={past}>
            <rect x="0" y="0" width={Math.max(0, today)} height="2000" />
          </clipPath>
          <path {...common} strokeWidth="4" clipPath={`url(#${past})`} />
        </>
      )}
    </>
  )
}

function ArmEnd({ arm, today }: { readonly arm: Arm; readonly today: number }) {
  const { step, y } = arm
  const start = arm.from + 26
  const at = { done: arm.to - 26, now: Math.min(Math.max(today, start), arm.to), planned: start }[step.state]
  return (
    <g>
      <title>{[step.title, step.detail].filter(Boolean).join(', ')}</title>
      {step.state === 'done' ? (
        <g transform={`translate(${at} ${y})`}>
          <circle r="7" fill="var(--water-deep)" stroke="var(--surface)" strokeWidth="1.5" />
          <path d="m-3 .3 2.2 2.2 4-4.6" fill="none" stroke="var(--surface)" strokeWidth="1.8" />
        </g>
      ) : (
        <g transform={`translate(${at} ${y})`}>
          <circle
            r={step.state === 'now' ? 6 : 5}
            fill="var(--surface)"
            stroke="var(--water-deep)"
            strokeWidth="2"
          />
          {step.state === 'now' && <circle r="2.5" fill="var(--water-deep)" />}
        </g>
      )}
      {arm.label && <Words label={arm.label} />}
    </g>
  )
}

const todayHalf = 43

/** The flag stays whole on the drawing, even on the first or the last day. */
function TodayLine({
  x,
  width,
  height,
}: {
  readonly x: number
  readonly width: number
  readonly height: number
}) {
  const middle = Math.max(todayHalf, Math.min(x, width - todayHalf))
  return (
    <g>
      <line x1={x} x2={x} y1="16" y2={height - 20} stroke="var(--ink)" strokeWidth="1.5" />
      <rect x={middle - todayHalf} y="0" width={2 * todayHalf} height="17" rx="2" fill="var(--ink)" />
      <text x={middle} y="12.5" textAnchor="middle" fontSize="12" fontWeight="650" fill="var(--surface)">
        {t({ id: 'platform.course.today', message: "Aujourd'hui" })}
      </text>
    </g>
  )
}

/** A title with its detail under it; what had to be cut is told on hover, and by the list. */
function Words({ label }: { readonly label: PlacedLabel }) {
  return (
    <g>
      {label.whole && <title>{label.whole}</title>}
      <text x={label.x} y={label.y} fontSize="13" fontWeight="650" fill="var(--ink)" {...halo}>
        {label.title}
      </text>
      {label.detail && (
        <text x={label.x} y={label.y + 14} fontSize="12" fill="var(--ink-2)" {...halo}>
          {label.detail}
        </text>
      )}
    </g>
  )
}

function Milestones({ layout }: { readonly layout: CourseLayout }) {
  return layout.milestones.map(({ milestone, x, y, label }) => (
    <g key={milestone.key}>
      <title>{[milestone.title, milestone.detail].filter(Boolean).join(', ')}</title>
      {label && <line x1={x} x2={x} y1={y} y2={label.y < y ? y - 24 : y + 12} stroke="var(--water-deep)" />}
      <circle cx={x} cy={y} r="5" fill="var(--surface)" stroke="var(--water-deep)" strokeWidth="2" />
      {label && (
        <text x={label.x} y={label.y} fontSize="12" fill="var(--ink)" {...halo}>
          <tspan fontWeight="650">{label.title}</tspan>
          {label.detail && (
            <tspan fill="var(--ink-2)" dx="5">
              {label.detail}
            </tspan>
          )}
        </text>
      )}
    </g>
  ))
}

function Flag({
  x,
  y,
  lines,
  detail,
}: {
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
  readonly detail?: string | undefined
}) {
  return (
    <g>
      <line x1={x} x2={x} y1={y - 24} y2={y + 8} stroke="var(--mark)" strokeWidth="2" />
      <path d={`M${x} ${y - 24}l11 4.5-11 4.5Z`} fill="var(--mark)" />
      <text x={x + 18} y={y - 14} fontSize="12" fill="var(--ink-2)" {...halo}>
        {t({ id: 'platform.course.aim', message: 'But visé' })}
      </text>
      {lines.map((line, index) => (
        <text
          key={line}
          x={x + 18}
          y={y + 2 + 15 * index}
          fontSize="13"
          fontWeight="650"
          fill="var(--ink)"
          {...halo}
        >
          {line}
        </text>
      ))}
      {detail && (
        <text x={x + 18} y={y + 2 + 15 * lines.length} fontSize="12" fill="var(--ink-2)" {...halo}>
          {detail}
        </text>
      )}
    </g>
  )
}
