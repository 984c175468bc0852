import { done } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import { type Served, serve } from '#platform/server/http/serve.ts'
import { type FirstStepCode, firstStepCodes, readFirstSteps } from '../contract/first-steps.ts'

/** How much of each thing the territory holds, counted by the application, which knows every feature. */
export type CountFirstSteps = (
  context: Pick<Context, 'tx' | 'today'>,
) => Promise<Readonly<Record<FirstStepCode, number>>>

/** A territory begins with its managing body and its administrator: one more of each is the first gesture. */
const least: Readonly<Partial<Record<FirstStepCode, number>>> = { partners: 2, members: 2 }

export const firstStepsServed = (countAll: CountFirstSteps): readonly Served[] => [
  serve(readFirstSteps, async (context) => {
    const counts = await countAll(context)
    return done({
      items: firstStepCodes.map((code) => ({
        code,
        count: counts[code],
        done: counts[code] >= (least[code] ?? 1),
      })),
    })
  }),
]
