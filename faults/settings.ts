/** How many times each victim is killed: 100 by `npm run faults`, fewer among all the tests. */
export const rounds = Number(process.env.FAULT_ROUNDS ?? 3)

/** Draws the instants of the kills; the same seed draws the same ones. */
export const seed = Number(process.env.FAULT_SEED ?? 20261128)
