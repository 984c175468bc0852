/** `npm run check`: every check but the browser tests. */
import { runSteps } from './test-run/run-steps.mjs'
import { quickSteps } from './test-run/steps.mjs'

await runSteps(quickSteps)
