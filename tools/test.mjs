/** `npm test`: every check, the browser tests last. */
import { runSteps } from './test-run/run-steps.mjs'
import { browserSteps, quickSteps } from './test-run/steps.mjs'

await runSteps([...quickSteps, ...browserSteps])
