import type { ReactNode } from 'react'

/** Facts only, never a person: reached · soon or below · late or blocked · to come · under way. */
export type State = 'ok' | 'warn' | 'bad' | 'todo' | 'doing' | 'info'

const shapes: Record<State, ReactNode> = {
  ok: <path d="m1.5 6.4 2.9 3 6-6.6" fill="none" stroke="currentColor" strokeWidth="2" />,
  warn: <path d="M6 .6 11.4 6 6 11.4.6 6Z" fill="currentColor" />,
  bad: <path d="M6 .8 11.8 11.2H.2Z" fill="currentColor" />,
  todo: <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  doing: (
    <>
      <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M6 1.5a4.5 4.5 0 0 1 0 9Z" fill="currentColor" />
    </>
  ),
  info: <circle cx="6" cy="6" r="4.2" fill="currentColor" />,
}

const colours: Record<State, string> = {
  ok: 'text-ok',
  warn: 'text-warn',
  bad: 'text-bad',
  todo: 'text-ink-2',
  doing: 'text-link',
  info: 'text-link',
}

export function StateShape({ state }: { readonly state: State }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 12 12" className="size-[11px] shrink-0">
      {shapes[state]}
    </svg>
  )
}

/** « en retard » is one word for the eye: cut in two it is twice as high as its line. */
const isShort = (words: ReactNode): boolean => typeof words === 'string' && words.length <= 12

/** A state said three times: shape, word, colour. The shape stands before the first line, however many follow. */
export function StateMark({ state, children }: { readonly state: State; readonly children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-start gap-1.5 font-medium [&>svg]:mt-[calc((1lh-11px)/2)] ${colours[state]}`}
    >
      <StateShape state={state} />
      <span className={isShort(children) ? 'whitespace-nowrap' : undefined}>{children}</span>
    </span>
  )
}
