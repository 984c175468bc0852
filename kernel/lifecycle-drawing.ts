import type { Lifecycle } from './lifecycle.ts'

/** The lifecycle as a Mermaid state diagram for the README of its feature. */
export const drawLifecycle = <State extends string, Name extends string, Fact extends string>(
  lifecycle: Lifecycle<State, Name, Fact>,
): string => {
  const moves = Object.values<Lifecycle<State, Name, Fact>['moves'][Name]>(lifecycle.moves)
  const names = Object.keys(lifecycle.moves)
  const arrows = moves.flatMap((move, index) => {
    const label = [names[index], ...(move.needs ?? []).map((need) => `[${need}]`)].join(' ')
    return move.from.map((from) => `  ${node(from)} --> ${node(move.to)}: ${label}`)
  })
  const leaving = new Set(moves.flatMap((move) => move.from))
  const ends = lifecycle.states
    .filter((state) => !leaving.has(state))
    .map((state) => `  ${node(state)} --> [*]`)
  return ['stateDiagram-v2', `  [*] --> ${node(lifecycle.initial)}`, ...arrows, ...ends].join('\n')
}

/** Mermaid reads a hyphen as an arrow. */
const node = (state: string): string => state.replaceAll('-', '_')
