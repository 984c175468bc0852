import { done, type Result, refuse } from './result.ts'

/** One move: from which states, to which one, and the facts that must be true at that moment. */
export interface Move<State extends string, Fact extends string> {
  readonly from: readonly State[]
  readonly to: State
  readonly needs?: readonly Fact[]
}

export interface Lifecycle<State extends string, Name extends string, Fact extends string> {
  readonly states: readonly State[]
  readonly initial: State
  readonly moves: Readonly<Record<Name, Move<State, Fact>>>
}

/** What is known when a move is asked for. A fact that nobody established counts as false. */
export type Facts<Fact extends string> = Readonly<Partial<Record<Fact, boolean>>>

/** `reason`: `unknown-move`, `wrong-state`, or the name of the first fact that is missing. */
export type Allowance = { readonly allowed: true } | { readonly allowed: false; readonly reason: string }

const entries = <State extends string, Name extends string, Fact extends string>(
  lifecycle: Lifecycle<State, Name, Fact>,
) => Object.entries(lifecycle.moves) as [Name, Move<State, Fact>][]

/** States that no chain of moves reaches from the initial one. */
export const unreachableStates = <State extends string, Name extends string, Fact extends string>(
  lifecycle: Lifecycle<State, Name, Fact>,
): State[] => {
  const reached = new Set<State>([lifecycle.initial])
  for (let before = 0; before !== reached.size; ) {
    before = reached.size
    for (const [, move] of entries(lifecycle)) {
      if (move.from.some((state) => reached.has(state))) reached.add(move.to)
    }
  }
  return lifecycle.states.filter((state) => !reached.has(state))
}

/** A lifecycle as data; one with a state out of reach is a mistake of the programmer and throws. */
export const defineLifecycle = <
  const State extends string,
  const Name extends string,
  const Fact extends string = never,
>(
  lifecycle: Lifecycle<State, Name, Fact>,
): Lifecycle<State, Name, Fact> => {
  const unreachable = unreachableStates(lifecycle)
  if (unreachable.length > 0) throw new Error(`states out of reach: ${unreachable.join(', ')}`)
  return lifecycle
}

const allowance = <State extends string, Fact extends string>(
  move: Move<State, Fact> | undefined,
  state: State,
  facts: Facts<Fact> | undefined,
): Allowance => {
  if (!move) return { allowed: false, reason: 'unknown-move' }
  if (!move.from.includes(state)) return { allowed: false, reason: 'wrong-state' }
  const missing = move.needs?.find((need) => facts?.[need] !== true)
  return missing === undefined ? { allowed: true } : { allowed: false, reason: missing }
}

/** Every move with whether it is possible now, and the reason when it is not: replies carry it to the screens. */
export const movesFrom = <State extends string, Name extends string, Fact extends string>(
  lifecycle: Lifecycle<State, Name, Fact>,
  state: State,
  facts?: Facts<Fact>,
): Record<Name, Allowance> =>
  Object.fromEntries(
    entries(lifecycle).map(([name, move]) => [name, allowance(move, state, facts)]),
  ) as Record<Name, Allowance>

/** The state after a move, or the refusal `move-refused` with `params: { move, state, reason }`. */
export const apply = <State extends string, Name extends string, Fact extends string>(
  lifecycle: Lifecycle<State, Name, Fact>,
  state: State,
  name: Name,
  facts?: Facts<Fact>,
): Result<State, 'move-refused'> => {
  const move = Object.hasOwn(lifecycle.moves, name) ? lifecycle.moves[name] : undefined
  const verdict = allowance(move, state, facts)
  if (!move || !verdict.allowed) {
    const reason = verdict.allowed ? 'unknown-move' : verdict.reason
    return refuse('move-refused', { params: { move: name, state, reason } })
  }
  return done(move.to)
}

export { drawLifecycle } from './lifecycle-drawing.ts'
