import type { Context } from '#platform/server/http/context.ts'
import type { ControlSample } from '../contract.ts'
import { drawSample } from '../rules/draw-sample.ts'
import { fingerprintWith } from './draw-sample.ts'
import { loadDraw } from './sample-store.ts'

/** Makes the draw again from what was kept; samples drawn before the list was kept cannot be. */
export const replayDraw = async (
  context: Pick<Context, 'tx'>,
  { id, seed, askedSize }: ControlSample,
): Promise<'same' | 'differs' | 'not-kept'> => {
  const { population, drawn } = await loadDraw(context, id)
  if (population.length === 0) return 'not-kept'
  const again = drawSample(population, askedSize, fingerprintWith(seed))
  return again.length === drawn.length && again.every((file) => drawn.includes(file)) ? 'same' : 'differs'
}
