/** For how long a freed place is held for the first who waits, when the territory chose nothing. */
export const usualOffer = {
  days: 2,
  source: 'Proposition : une place libérée reste offerte 48 heures, à régler par le protocole',
  verifiedOn: null,
} as const

const DAY_MS = 86_400_000

/** When an offer ends: after its days, and at the latest when the session begins. */
export const offerEnd = (now: Date, days: number, startsAt: string): Date =>
  new Date(Math.min(now.getTime() + days * DAY_MS, Date.parse(startsAt)))

interface Waiting {
  readonly id: string
  readonly askedAt: string
}

/** Whom the free places go to: who asked first; of the same instant, the id decides. */
export const nextInLine = <Row extends Waiting>(waiting: readonly Row[], free: number): readonly Row[] =>
  waiting
    .toSorted((a, b) => a.askedAt.localeCompare(b.askedAt) || a.id.localeCompare(b.id))
    .slice(0, Math.max(0, free))
