import type { ServerFeature } from '#platform/server/feature.ts'
import { serve } from '#platform/server/http/serve.ts'
import type { FindSealed } from '#platform/server/seals.ts'
import { checkSeal } from '../contract.ts'
import { check } from './check-seal.ts'

/** `sources`: what each feature says of a fingerprint, gathered by the application. */
export const sealsFeature = (sources: readonly FindSealed[]): ServerFeature => ({
  name: 'seals',
  routes: [serve(checkSeal, check(sources))],
})
