/** `npm test`: every check, the browser tests and the faults last. */
import { runSteps } from './test-run/run-steps.mjs'
import { browserSteps, faultSteps, quickSteps } from './test-run/steps.mjs'

await runSteps([...quickSteps, ...browserSteps, ...faultSteps])
