import type { CalendarDate } from '#kernel/dates.ts'

/** Share of the voting members who must be there when neither a text nor the territory says otherwise. */
export const usualQuorum = {
  share: 0.5,
  source: 'Usage des comités : la moitié des membres qui votent ; votre convention peut dire autre chose',
  verifiedOn: null,
} as const

/** How many proxies one member may hold. */
export const usualProxies = {
  held: 1,
  source:
    'Code des relations entre le public et l’administration, articles R. 133-9 et R. 133-10 : un mandat au plus, compté dans le quorum (à vérifier pour votre comité)',
  verifiedOn: null,
} as const

export type Presence = 'present' | 'proxy' | 'absent'

export interface Sitting {
  readonly seatId: string
  readonly isVoting: boolean
  readonly presence: Presence | null
  readonly proxySeatId: string | null
}

export interface Quorum {
  /** Members who vote. */
  readonly voting: number
  readonly needed: number
  /** Voting members there, or who gave a proxy to one who is. */
  readonly counted: number
  readonly isReached: boolean
}

/** The share of the voting members, rounded up, one at least; a proxy counts when whoever holds it is there. */
export const quorumOf = (seats: readonly Sitting[], percent: number): Quorum => {
  const present = new Set(seats.filter(({ presence }) => presence === 'present').map(({ seatId }) => seatId))
  const voting = seats.filter(({ isVoting }) => isVoting)
  const counted = voting.filter(
    ({ seatId, proxySeatId }) => present.has(seatId) || (proxySeatId !== null && present.has(proxySeatId)),
  ).length
  const needed = Math.max(1, Math.ceil((voting.length * percent) / 100))
  return { voting: voting.length, needed, counted, isReached: counted >= needed }
}

/** Whether a term holds on a day; both days included. */
export const sitsOn = (
  term: { readonly fromOn: CalendarDate; readonly untilOn: CalendarDate | null },
  day: CalendarDate,
): boolean => term.fromOn <= day && (term.untilOn === null || day <= term.untilOn)
