import { done, refuse, refuseField } from '#kernel/result.ts'
import { scopeOf } from '#platform/server/actor.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type {
  Activity,
  changeActivity,
  createActivity,
  listActivities,
  operationOptions,
} from '../contract.ts'
import {
  insertActivity,
  isMadeBy,
  loadActivities,
  loadActivity,
  loadOperations,
  missingReference,
  updateActivity,
} from './activity-store.ts'
import { readsTeamLabel } from './session-access.ts'

export const showActivities: TerritoryHandler<typeof listActivities> = async (context) => {
  const { actor } = context
  const isWide = scopeOf(actor, 'training.read') === 'territory'
  const items = await loadActivities(context, isWide ? null : actor.organisationId)
  return done({ items: items.map((one) => shownTo(context, one)) })
}

/** R8: the team's words and what the workshop is for are read by who runs workshops alone. */
export const shownTo = ({ actor }: Pick<Context, 'actor'>, activity: Activity): Activity =>
  readsTeamLabel(actor) ? activity : { ...activity, label: null, kind: null }

export const create: TerritoryHandler<typeof createActivity> = async (context, { body }) => {
  const { id, ...values } = body
  const missing = await missingReference(context, values)
  if (missing) return refuseField(`/${missing}`, 'unknown')
  if (await insertActivity(context, id, values))
    await audit(context, {
      action: 'training.activity-created',
      subjectKind: 'training-activity',
      subjectId: id,
    })
  const activity = await loadActivity(context, id)
  return activity ? done(activity) : refuse('not-found')
}

export const change: TerritoryHandler<typeof changeActivity> = async (context, { params, body }) => {
  const { version, ...values } = body
  const known = await loadActivity(context, params.activityId)
  const isEveryones = scopeOf(context.actor, 'training.run') === 'territory'
  if (!known || !(isEveryones || (await isMadeBy(context, known.id)))) return refuse('not-found')
  const missing = await missingReference(context, values)
  if (missing) return refuseField(`/${missing}`, 'unknown')
  if (!(await updateActivity(context, { id: known.id, version }, values)))
    return refuse('stale-version', { details: known })
  await audit(context, {
    action: 'training.activity-changed',
    subjectKind: 'training-activity',
    subjectId: known.id,
  })
  const activity = await loadActivity(context, known.id)
  return activity ? done(activity) : refuse('not-found')
}

export const showOperations: TerritoryHandler<typeof operationOptions> = async (context) =>
  done({ items: await loadOperations(context) })
