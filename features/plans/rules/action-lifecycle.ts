import { defineLifecycle } from '#kernel/lifecycle.ts'

/**
 * An action or a sub-action. « En retard » is no state: it is read from the dates (`reading.ts`), so that nobody has to
 * type it nor to take it back. What stops an action says why; what blocks it says what would unblock it.
 */
export const actionLifecycle = defineLifecycle({
  states: ['planned', 'ongoing', 'done', 'paused', 'dropped', 'blocked', 'to-discuss'],
  initial: 'planned',
  moves: {
    start: { from: ['planned', 'to-discuss'], to: 'ongoing' },
    resume: { from: ['paused', 'blocked'], to: 'ongoing' },
    finish: { from: ['planned', 'ongoing', 'paused', 'blocked'], to: 'done' },
    pause: { from: ['planned', 'ongoing', 'blocked'], to: 'paused', needs: ['reasonGiven'] },
    block: { from: ['planned', 'ongoing', 'paused'], to: 'blocked', needs: ['reasonGiven'] },
    discuss: { from: ['planned', 'ongoing', 'paused', 'blocked'], to: 'to-discuss', needs: ['reasonGiven'] },
    keep: { from: ['to-discuss'], to: 'planned' },
    drop: {
      from: ['planned', 'ongoing', 'paused', 'blocked', 'to-discuss'],
      to: 'dropped',
      needs: ['reasonGiven'],
    },
    reopen: { from: ['done', 'dropped'], to: 'ongoing', needs: ['reasonGiven'] },
  },
})

export type ActionState = (typeof actionLifecycle)['states'][number]
export type ActionMove = keyof (typeof actionLifecycle)['moves']

export const actionStates = actionLifecycle.states as readonly [ActionState, ...ActionState[]]
export const actionMoves = Object.keys(actionLifecycle.moves) as [ActionMove, ...ActionMove[]]

/** Moves that ask why. */
export const asksReason = (move: ActionMove): boolean => {
  const { needs = [] }: { readonly needs?: readonly string[] } = actionLifecycle.moves[move]
  return needs.includes('reasonGiven')
}
