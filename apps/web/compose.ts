import { type ProblemSentences, wordProblems } from '#platform/web/api/problem-sentences.ts'
import type { SlotPart, WebFeature } from '#platform/web/pages/feature.ts'
import { fillSlots } from '#platform/web/pages/slot.tsx'
import * as about from './about/about.ts'
import * as listed from './features.ts'
import * as firstSteps from './first-steps/first-steps.ts'
import * as help from './help/help.ts'

export const features: readonly WebFeature[] = [firstSteps, about, help, ...Object.values(listed)]

export const pages = features.flatMap((feature) => feature.pages ?? [])
export const navigation = features.flatMap((feature) => feature.navigation ?? [])
export const actions = features.flatMap((feature) => feature.actions ?? [])

/** Gives the platform what it cannot import: the slots and the sentences of the features. */
export const composeFeatures = (): void => {
  const slots: Record<string, SlotPart[]> = {}
  const problems: ProblemSentences[] = []
  for (const feature of features) {
    for (const [name, parts] of Object.entries(feature.slots ?? {}))
      slots[name] = [...(slots[name] ?? []), ...parts]
    if (feature.problems) problems.push(feature.problems)
  }
  fillSlots(slots)
  wordProblems(Object.assign({}, ...problems))
}
