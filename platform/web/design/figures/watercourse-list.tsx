import { DateText } from '../../i18n/date-text.tsx'
import { t } from '../../i18n/t.ts'
import { StateMark } from '../state-mark.tsx'
import type { Course, CourseStep, StepState } from './course.ts'

const states: Record<StepState, { readonly mark: 'ok' | 'doing' | 'todo'; readonly word: () => string }> = {
  done: { mark: 'ok', word: () => t({ id: 'platform.course.done', message: 'Réalisée' }) },
  now: { mark: 'doing', word: () => t({ id: 'platform.course.now', message: 'En cours' }) },
  planned: { mark: 'todo', word: () => t({ id: 'platform.course.planned', message: 'Prévue' }) },
}

/** The course as an ordered list, with its vertical stream; on a phone it is the figure itself. */
export function WatercourseList({ course, large }: { readonly course: Course; readonly large?: boolean }) {
  const stations = stationsOf(course)
  return (
    <ol className="px-4 py-3">
      {stations.map((station, index) => (
        <li key={station.key} className="grid grid-cols-[28px_1fr] gap-x-3">
          <Station state={station.state} last={index === stations.length - 1} />
          <div className="min-w-0 pb-4">
            <p className={`font-title ${large ? 'text-16' : ''}`}>{station.title}</p>
            <div className="flex flex-wrap gap-x-3 text-13 text-ink-2">
              <StateMark state={states[station.state].mark}>{station.word}</StateMark>
              <span>
                <DateText day={station.start} />
                {station.end && (
                  <>
                    {' '}
                    – <DateText day={station.end} />
                  </>
                )}
              </span>
              {station.detail && <span>{station.detail}</span>}
            </div>
          </div>
        </li>
      ))}
    </ol>
  )
}

/** Steps and milestones in their order, then the aim. */
const stationsOf = (course: Course): readonly (CourseStep & { readonly word: string })[] => [
  ...[
    ...course.steps.map((step) => ({ ...step, word: states[step.state].word() })),
    ...(course.milestones ?? []).map(({ day, ...milestone }) => ({
      ...milestone,
      start: day,
      state: day <= course.today ? ('done' as const) : ('planned' as const),
      word: t({ id: 'platform.course.milestone', message: 'Date clé' }),
    })),
  ].toSorted((one, other) => one.start.localeCompare(other.start)),
  ...(course.aim
    ? [
        {
          ...course.aim,
          key: 'aim',
          start: course.aim.day,
          state: 'planned' as const,
          word: t({ id: 'platform.course.aim', message: 'But visé' }),
        },
      ]
    : []),
]

function Station({ state, last }: { readonly state: StepState; readonly last: boolean }) {
  const line = state === 'done' ? 'border-solid' : 'border-dotted'
  return (
    <div aria-hidden="true" className="relative flex justify-center">
      {!last && <div className={`absolute top-2 bottom-0 border-s-4 border-water-deep ${line}`} />}
      <svg aria-hidden="true" width="22" height="22" viewBox="-11 -11 22 22" className="relative">
        {state === 'done' ? (
          <>
            <circle r="10" fill="var(--water-deep)" />
            <path d="m-4 .4 3 3 5.5-6" fill="none" stroke="var(--surface)" strokeWidth="2" />
          </>
        ) : (
          <circle
            r="8.5"
            fill="var(--surface)"
            stroke="var(--water-deep)"
            strokeWidth={state === 'now' ? 4 : 2}
          />
        )}
      </svg>
    </div>
  )
}
