import type { ReactNode } from 'react'
import { type State, StateShape } from './state-mark.tsx'

const colours: Record<State, string> = {
  ok: 'bg-ok-bg text-ok',
  warn: 'bg-warn-bg text-warn',
  bad: 'bg-bad-bg text-bad',
  todo: 'bg-sunken text-ink-2',
  doing: 'bg-selected text-link',
  info: 'bg-selected text-link',
}

/** A state beside a title, on its own ground; without a state, a plain label. */
export function Tag({ state, children }: { readonly state?: State; readonly children: ReactNode }) {
  return (
    <span
      className={`inline-flex min-h-5 items-center gap-1.5 rounded-mark px-1.5 text-13 font-medium ${colours[state ?? 'todo']}`}
    >
      {state && <StateShape state={state} />}
      {children}
    </span>
  )
}
