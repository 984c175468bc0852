import { defineLifecycle } from '#kernel/lifecycle.ts'

/**
 * A session, from its draft to its closing. V12: it is closed once it has ended, when each half-day of each participant
 * says something, and never twice. What is full or to be closed is read from the places and the clock.
 */
export const sessionLifecycle = defineLifecycle({
  states: ['draft', 'open', 'closed', 'cancelled'],
  initial: 'draft',
  moves: {
    open: { from: ['draft'], to: 'open' },
    close: { from: ['open'], to: 'closed', needs: ['hasEnded', 'presenceSaid'] },
    cancel: { from: ['draft', 'open'], to: 'cancelled', needs: ['reasonGiven'] },
  },
})

type StoredState = (typeof sessionLifecycle)['states'][number]
export type SessionMove = keyof (typeof sessionLifecycle)['moves']

/** What a screen says of a session. */
export const sessionStates = ['draft', 'open', 'full', 'to-close', 'closed', 'cancelled'] as const
type SessionState = (typeof sessionStates)[number]

interface Stand {
  readonly state: StoredState
  readonly endsAt: string
  readonly places: number
  readonly taken: number
}

/** Full while no place is left, to be closed from its end on. */
export const shownState = ({ state, endsAt, places, taken }: Stand, now: Date): SessionState => {
  if (state !== 'open') return state
  if (Date.parse(endsAt) <= now.getTime()) return 'to-close'
  return taken >= places ? 'full' : 'open'
}
