import type { WebFeature } from '#platform/web/pages/feature.ts'
import * as about from './about/about.ts'
import * as listed from './features.ts'
import * as firstSteps from './first-steps/first-steps.ts'
import * as help from './help/help.ts'

/** Every feature of the product; loaded with the frame of a territory, never by the first page. */
export const features: readonly WebFeature[] = [firstSteps, about, help, ...Object.values(listed)]

export const pages = features.flatMap((feature) => feature.pages ?? [])
export const navigation = features.flatMap((feature) => feature.navigation ?? [])
export const actions = features.flatMap((feature) => feature.actions ?? [])
