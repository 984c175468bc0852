import { type ShownState, shownStates } from './reading.ts'

export interface Progress {
  /** How many actions say each state; the sub-actions are counted with their action alone. */
  readonly counts: Readonly<Record<ShownState, number>>
  readonly total: number
  readonly done: number
  /** What the share is of: those given up are in no promise any more. */
  readonly kept: number
  /** Whole per cent of the actions kept that are done; null while none is kept. */
  readonly share: number | null
}

/** Counts and nothing else: neither money nor dates weigh, so that an action is worth an action. */
export const progressOf = (states: readonly ShownState[]): Progress => {
  const counts = Object.fromEntries(
    shownStates.map((state) => [state, states.filter((one) => one === state).length]),
  ) as Record<ShownState, number>
  const kept = states.length - counts.dropped
  return {
    counts,
    total: states.length,
    done: counts.done,
    kept,
    share: kept === 0 ? null : Math.floor((100 * counts.done) / kept),
  }
}
