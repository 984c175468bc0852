import { givenObjectives } from '#features/agreements/server/public.ts'
import { loadTerritory } from '#features/territory/server/public.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Input } from '#platform/contract/route.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { declineFramework, withdrawDeclension } from '../contract.ts'
import { mayAnswer } from '../rules/may-answer.ts'
import { contribute } from './contribute.ts'
import { insertDeclension, insertDeclined, takeBack } from './declension-store.ts'
import { indicatorsOf, loadFramework } from './framework-store.ts'
import { isPublic } from './publication-store.ts'

/** An expired framework is declined as well: the page warns. What is counted already leaves at once. */
export const decline = async (
  context: Context,
  { params, body }: Input<typeof declineFramework>,
): Promise<Result<undefined>> => {
  const { tx, today, now, actor } = context
  const framework = await loadFramework(tx, params.frameworkId, today)
  if (!framework?.isPublished) return refuse('not-found')
  if (framework.isOwn) return refuse('own-framework')
  if ((await isPublic(tx, body.agreementId)) === undefined) return refuse('not-found')
  const known = new Map((await indicatorsOf(tx, framework)).map((one) => [one.id, one]))
  if (!body.indicators.every(({ indicatorId }) => known.has(indicatorId))) return refuse('unknown-indicator')
  const given = (await givenObjectives(tx)).filter(({ agreementId }) => agreementId === body.agreementId)
  const fits = ({ indicatorId, objectiveId }: (typeof body.indicators)[number]) =>
    objectiveId === null ||
    given.some(({ id, isRate }) => id === objectiveId && mayAnswer(known.get(indicatorId)?.unit, isRate))
  if (!body.indicators.every(fits)) return refuse('unfit-objective')
  const { id, agreementId } = body
  const declension = {
    ...{
      id,
      agreementId,
      frameworkId: framework.id,
      ownerId: framework.ownerId,
      at: now,
      by: actor.memberId,
    },
    population: await populationHere(context),
  }
  const former = { now, memberId: actor.memberId }
  if (body.replaces && !(await takeBack(tx, body.replaces, former, declension))) return refuse('not-found')
  if (!(await insertDeclension(tx, declension))) return refuse('declined-already')
  await insertDeclined(tx, id, body.indicators)
  await contribute(context)
  await audit(context, {
    action: 'network.framework-declined',
    subjectKind: 'agreement',
    subjectId: agreementId,
  })
  return done(undefined)
}

/** Inhabitants of the perimeter; null when one commune has no count. */
const populationHere = async ({ tx, today }: Context): Promise<number | null> => {
  const communes = (await loadTerritory(tx, today))?.perimeter?.communes ?? []
  if (communes.length === 0 || communes.some(({ population }) => population === null)) return null
  return communes.reduce((sum, { population }) => sum + (population ?? 0), 0)
}

export const withdraw = async (
  context: Context,
  { params }: Input<typeof withdrawDeclension>,
): Promise<Result<undefined>> => {
  const { tx, now, actor } = context
  if (!(await takeBack(tx, params.declensionId, { now, memberId: actor.memberId })))
    return refuse('not-found')
  await audit(context, {
    action: 'network.declension-withdrawn',
    subjectKind: 'declension',
    subjectId: params.declensionId,
  })
  return done(undefined)
}
