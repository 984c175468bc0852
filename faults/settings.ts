/** How many times each victim is killed: 100 by `npm run faults`, fewer among all the tests. */
export const rounds = Number(process.env.FAULT_ROUNDS ?? 3)

/** How long the database stays away: a minute by `npm run faults`. */
export const awayMs = Number(process.env.FAULT_AWAY_SECONDS ?? 5) * 1000

/** Draws the instants of the kills; the same seed draws the same ones. */
export const seed = Number(process.env.FAULT_SEED ?? 20261128)
