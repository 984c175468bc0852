import * as accounts from '#features/accounts/web/public.ts'
import type { WebFeature } from '#platform/web/pages/feature.ts'
import * as about from './about/about.ts'

/** What the first page needs, before anyone signs in; the other features come with the frame of a territory. */
export const entryFeatures: readonly WebFeature[] = [about, accounts]
