/** From `failures` failures on, the next attempt waits `seconds` after the last one. */
interface ThrottleStep {
  readonly failures: number
  readonly seconds: number
}

/**
 * How trials are slowed down, for one account and for one network address: failures of the last day since the last
 * success. At 25 failures the account rests for the remainder of the day, as the CNIL recommendation 2022-100 suggests
 * for its level with restricted access. An address is often shared by a whole office: its steps are wider.
 */
export const signInThrottle = {
  source:
    'CNIL, délibération n° 2022-100 : plus d’une minute après 5 échecs, 25 échecs au plus par 24 heures',
  verifiedOn: null,
  account: [
    { failures: 3, seconds: 5 },
    { failures: 5, seconds: 60 },
    { failures: 10, seconds: 300 },
    { failures: 15, seconds: 900 },
    { failures: 20, seconds: 3600 },
    { failures: 25, seconds: 86_400 },
  ],
  address: [
    { failures: 30, seconds: 10 },
    { failures: 60, seconds: 300 },
    { failures: 120, seconds: 3600 },
  ],
} as const satisfies {
  source: string
  verifiedOn: string | null
  account: readonly ThrottleStep[]
  address: readonly ThrottleStep[]
}

/** Seconds still to wait before the next attempt; 0 when it may be made now. */
export const secondsToWait = (
  steps: readonly ThrottleStep[],
  failures: number,
  lastFailure: Date | undefined,
  now: Date,
): number => {
  const step = steps.findLast((one) => failures >= one.failures)
  if (!step || !lastFailure) return 0
  const elapsed = (now.getTime() - lastFailure.getTime()) / 1000
  return Math.max(0, Math.ceil(step.seconds - elapsed))
}
