import { createHash } from 'node:crypto'
import { membersHolding } from '#features/organisations/server/public.ts'
import { followEach, readingRole } from '#features/people/server/public.ts'
import { newId } from '#kernel/id.ts'
import { refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { drawControlSample } from '../contract.ts'
import { drawMethodOn, drawSample } from '../rules/draw-sample.ts'
import { lastDayFrom, opening } from '../rules/sample-state.ts'
import { loadSample } from './sample-access.ts'
import { insertFiles, insertSample, personsOf } from './sample-store.ts'

/** Draws the files, opens them to the controller until the day asked, and keeps how they were chosen. */
export const draw: TerritoryHandler<typeof drawControlSample> = async (context, { body }) => {
  const { tx, today } = context
  if (body.toOn < body.fromOn) return refuseField('/toOn', 'ends-before-start')
  if (body.opensUntil < today) return refuseField('/opensUntil', 'opens-until-past')
  if (body.opensUntil > lastDayFrom(today, opening.mostMonths))
    return refuseField('/opensUntil', 'opens-until-too-far', { months: opening.mostMonths })
  const controller = (await membersHolding(tx, 'controls.receive')).find(({ id }) => id === body.memberId)
  if (!controller) return refuse('not-a-controller')
  const population = await personsOf(context, body)
  if (population.length === 0) return refuse('population-empty')
  const seed = newId().slice(-12)
  const method = drawMethodOn(today)
  const isNew = await insertSample(context, {
    ...body,
    populationSize: population.length,
    askedSize: body.size,
    methodCode: method.code,
    seed,
  })
  if (isNew) {
    const drawn = drawSample(population, body.size, fingerprintWith(seed))
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

const fingerprintWith = (seed: string) => (id: string) =>
  createHash('sha256').update(`${seed}${id}`).digest('hex')
