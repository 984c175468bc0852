import { createHash } from 'node:crypto'
import { membersHolding } from '#features/organisations/server/public.ts'
import { followEach, readingRole } from '#features/people/server/public.ts'
import { newId } from '#kernel/id.ts'
import { done, type Result, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { type drawControlSample, mostSampled } from '../contract.ts'
import { drawMethodOn, drawSample, sizeOfShare } from '../rules/draw-sample.ts'
import { lastDayFrom, opening } from '../rules/sample-state.ts'
import { loadSample } from './sample-access.ts'
import { insertFiles, insertPopulation, insertSample, populationOf } from './sample-store.ts'

/** Draws the files, opens them to the controller until the day asked, and keeps how they were chosen. */
export const draw: TerritoryHandler<typeof drawControlSample> = async (context, { body }) => {
  const { tx, today } = context
  if (body.toOn < body.fromOn) return refuseField('/toOn', 'ends-before-start')
  if (body.opensUntil < today) return refuseField('/opensUntil', 'opens-until-past')
  if (body.opensUntil > lastDayFrom(today, opening.mostMonths))
    return refuseField('/opensUntil', 'opens-until-too-far', { months: opening.mostMonths })
  const controller = (await membersHolding(tx, 'controls.receive')).find(({ id }) => id === body.memberId)
  if (!controller) return refuse('not-a-controller')
  const { persons: population } = await populationOf(context, body)
  if (population.length === 0) return refuse('population-empty')
  const size = sizeAsked(body, population.length)
  if (!size.ok) return size
  const seed = newId().slice(-12)
  const method = drawMethodOn(today)
  const isNew = await insertSample(context, {
    ...body,
    populationSize: population.length,
    askedSize: size.value,
    askedPercentHundredths: body.percentHundredths ?? null,
    methodCode: method.code,
    seed,
  })
  if (isNew) {
    const drawn = drawSample(population, size.value, fingerprintWith(seed))
    await insertPopulation(context, body.id, population)
    await insertFiles(context, body.id, drawn)
    await followEach(context, drawn, {
      memberId: controller.id,
      organisationId: controller.organisationId,
      role: readingRole(body.id),
      startsOn: today,
      endsOn: body.opensUntil,
    })
    await audit(context, {
      action: 'controls.sample-drawn',
      subjectKind: 'control-sample',
      subjectId: body.id,
      details: { memberId: controller.id, files: drawn.length, population: population.length },
    })
  }
  return loadSample(context, body.id)
}

/** A number of files, or a share of the population: exactly one of both was asked for. */
const sizeAsked = (
  {
    size,
    percentHundredths,
  }: { readonly size?: number | undefined; readonly percentHundredths?: number | undefined },
  populationSize: number,
): Result<number, 'invalid'> => {
  if (size !== undefined)
    return percentHundredths === undefined ? done(size) : refuseField('/size', 'size-twice')
  if (percentHundredths === undefined) return refuseField('/size', 'required')
  const share = sizeOfShare(populationSize, percentHundredths)
  return share > mostSampled
    ? refuseField('/percentHundredths', 'share-too-big', { files: share, most: mostSampled })
    : done(share)
}

/** Of a seed and a file, as the method says. */
export const fingerprintWith = (seed: string) => (id: string) =>
  createHash('sha256').update(`${seed}${id}`).digest('hex')
