/** Share of the expected members who must be there when the territory chose nothing. */
export const usualQuorum = {
  share: 0.5,
  source: 'Usage des commissions : la moitié des membres attendus ; votre protocole peut dire autre chose',
  verifiedOn: null,
} as const

/** How many of the expected members make the quorum: the share rounded up, one at least. */
export const quorumOf = (expected: number, percent: number): number =>
  Math.max(1, Math.ceil((expected * percent) / 100))
