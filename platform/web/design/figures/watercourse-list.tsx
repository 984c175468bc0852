import { DateText } from '../../i18n/date-text.tsx'
import { t } from '../../i18n/t.ts'
import { StateMark } from '../state-mark.tsx'
import type { Course, StepState } from './course.ts'

const states: Record<StepState, { readonly mark: 'ok' | 'doing' | 'todo'; readonly word: () => string }> = {
  done: { mark: 'ok', word: () => t({ id: 'platform.course.done', message: 'Réalisée' }) },
  now: { mark: 'doing', word: () => t({ id: 'platform.course.now', message: 'En cours' }) },
  planned: { mark: 'todo', word: () => t({ id: 'platform.course.planned', message: 'Prévue' }) },
}

/** The course as an ordered list, with its vertical stream; on a phone it is the figure itself. */
export function WatercourseList({ course, large }: { readonly course: Course; readonly large?: boolean }) {
  const steps = course.steps.toSorted((one, other) => one.start.localeCompare(other.start))
  return (
    <ol className="px-4 py-3">
      {steps.map((step, index) => (
        <li key={step.key} className="grid grid-cols-[28px_1fr] gap-x-3">
          <Station state={step.state} last={index === steps.length - 1 && !course.aim} />
          <div className="min-w-0 pb-4">
            <p className={`font-title ${large ? 'text-16' : ''}`}>{step.title}</p>
            <p className="flex flex-wrap gap-x-3 text-13 text-ink-2">
              <StateMark state={states[step.state].mark}>{states[step.state].word()}</StateMark>
              <span>
                <DateText day={step.start} />
                {step.end && (
                  <>
                    {' '}
                    – <DateText day={step.end} />
                  </>
                )}
              </span>
              {step.detail && <span>{step.detail}</span>}
            </p>
          </div>
        </li>
      ))}
      {course.aim && (
        <li className="grid grid-cols-[28px_1fr] gap-x-3">
          <Station state="planned" last />
          <div>
            <p className={`font-title ${large ? 'text-16' : ''}`}>{course.aim.title}</p>
            <p className="text-13 text-ink-2">
              {t({ id: 'platform.course.aim', message: 'But visé' })} · <DateText day={course.aim.day} />
            </p>
          </div>
        </li>
      )}
    </ol>
  )
}

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
