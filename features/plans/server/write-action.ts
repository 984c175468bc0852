import { done, type Refusal, type Result, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { changeAction, createAction, createSubAction } from '../contract.ts'
import { loadActions } from './action-store.ts'
import { type ActionValues, insertAction, replaceLinks, updateAction } from './action-writes.ts'
import { loadAxes } from './axis-store.ts'
import { keepActionLines } from './keep-deadlines.ts'
import { areKnown, replacePilots } from './pilot-store.ts'
import { place } from './placement-store.ts'
import { loadPlan } from './plan-store.ts'
import { isPractice, keepPracticeReuses } from './practice-link.ts'

interface Written extends ActionValues {
  readonly pilots: {
    readonly memberIds: readonly string[]
    readonly organisationIds: readonly string[]
    readonly names: readonly string[]
  }
  readonly partnerIds: readonly string[]
  readonly objectiveIds: readonly string[]
}

const refusedAction = async (context: Context, one: Written): Promise<Refusal | undefined> => {
  if (one.startsOn && one.endsOn && one.endsOn < one.startsOn)
    return refuseField('/endsOn', 'ends-before-start')
  if (!(await areKnown(context, one.pilots.memberIds, one.pilots.organisationIds)))
    return refuseField('/pilots', 'unknown')
  if (!(await areKnown(context, [], one.partnerIds))) return refuseField('/partnerIds', 'unknown')
  if (!(await areObjectives(context, one.objectiveIds))) return refuseField('/objectiveIds', 'unknown')
  return (await isPractice(context, one.practiceId)) ? undefined : refuseField('/practiceId', 'unknown')
}

const areObjectives = async ({ tx }: Context, ids: readonly string[]): Promise<boolean> => {
  const wanted = [...new Set(ids)]
  const known = await tx.query(
    'select from agreements.published_objective where territory_id = $1 and id = any($2::uuid[])',
    [tx.territoryId, wanted],
  )
  return known.length === wanted.length
}

const insert = async (
  context: Context,
  id: string,
  parentId: string | null,
  one: Written,
): Promise<Result<undefined>> => {
  const refused = await refusedAction(context, one)
  if (refused) return refused
  // Who reads a sub-action is said by the action above it.
  const isRestricted = parentId === null && one.isRestricted
  if (!(await insertAction(context, id, parentId, { ...one, isRestricted }))) return refuse('already-exists')
  await keepLinks(context, id, one)
  await audit(context, { action: 'plans.action-created', subjectKind: 'plan-action', subjectId: id })
  return done(undefined)
}

const keepLinks = async (context: Context, id: string, one: Written): Promise<void> => {
  await replacePilots(context, 'action_id', id, one.pilots)
  await replaceLinks(context, id, one)
  await keepPracticeReuses(context)
  await keepActionLines(context)
}

export const create: TerritoryHandler<typeof createAction> = async (context, { params, body }) => {
  const { id, axisId, ...one } = body
  if (!(await loadPlan(context, params.planId))) return refuse('not-found')
  if (axisId && !(await loadAxes(context, params.planId)).some((axis) => axis.id === axisId))
    return refuseField('/axisId', 'unknown')
  const made = await insert(context, id, null, one)
  if (made.ok) await place(context, params.planId, id, axisId)
  return made
}

export const createUnder: TerritoryHandler<typeof createSubAction> = async (context, { params, body }) => {
  const { id, ...one } = body
  const [parent] = await loadActions(context, [params.actionId])
  if (!parent) return refuse('not-found')
  return parent.level === 1 ? insert(context, id, parent.id, one) : refuse('too-deep')
}

export const change: TerritoryHandler<typeof changeAction> = async (context, { params, body }) => {
  const [known] = await loadActions(context, [params.actionId], { lock: true })
  if (!known) return refuse('not-found')
  const refused = await refusedAction(context, body)
  if (refused) return refused
  const isRestricted = known.level === 1 && body.isRestricted
  if (!(await updateAction(context, known.id, body.version, { ...body, isRestricted })))
    return refuse('stale-version', { details: known })
  await keepLinks(context, known.id, body)
  await audit(context, { action: 'plans.action-changed', subjectKind: 'plan-action', subjectId: known.id })
  return done(undefined)
}
