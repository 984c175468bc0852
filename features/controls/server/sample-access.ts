import { done, type Result, refuse } from '#kernel/result.ts'
import { type Actor, scopeOf } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { ControlSample } from '../contract.ts'
import { loadSamples } from './sample-store.ts'

/** Whose samples the actor reads: everybody's (null) for who draws them, his own for a controller. */
export const whoseSamples = (actor: Actor): string | null =>
  scopeOf(actor, 'controls.read') === 'territory' ? null : actor.memberId

/** A sample that the actor may read; another's does not exist for a controller. */
export const loadSample = async (
  context: Pick<Context, 'tx' | 'actor' | 'today'>,
  sampleId: string,
): Promise<Result<ControlSample, 'not-found'>> => {
  const [sample] = await loadSamples(context, { memberId: whoseSamples(context.actor), only: sampleId })
  return sample ? done(sample) : refuse('not-found')
}

/** A controller reads names while his sample opens the files; who sees every file of the territory reads them always. */
export const readsNames = (actor: Actor, sample: ControlSample): boolean =>
  scopeOf(actor, 'people.read') === 'territory' || sample.state === 'open'
