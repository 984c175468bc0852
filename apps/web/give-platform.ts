import { type ProblemSentences, wordProblems } from '#platform/web/api/problem-sentences.ts'
import type { SlotPart, WebFeature } from '#platform/web/pages/feature.ts'
import { fillSlots } from '#platform/web/pages/slot.tsx'

/** Gives the platform what it cannot import: the slots and the sentences of these features, in place of those before. */
export const givePlatform = (features: readonly WebFeature[]): void => {
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
