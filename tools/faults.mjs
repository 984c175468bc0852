/** `npm run faults [-- --rounds 100 --seed 1]`: the product killed, cut and filled as often as asked, and compared. */
import { parseArgs } from 'node:util'
import { runSteps } from './test-run/run-steps.mjs'
import { faultSteps } from './test-run/steps.mjs'

const { values } = parseArgs({ options: { rounds: { type: 'string' }, seed: { type: 'string' } } })
process.env.FAULT_ROUNDS = values.rounds ?? '100'
process.env.FAULT_AWAY_SECONDS ??= '60'
if (values.seed) process.env.FAULT_SEED = values.seed
await runSteps(faultSteps)
