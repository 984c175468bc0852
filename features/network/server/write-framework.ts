import type { CalendarDate } from '#kernel/dates.ts'
import { done, type Result, refuse, refuseField } from '#kernel/result.ts'
import type { Input } from '#platform/contract/route.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { createFramework, NewIndicator, publishFramework, writeIndicator } from '../contract.ts'
import { insertFramework, insertIndicator, loadFramework, markPublished } from './framework-store.ts'

/** Whether this workspace is a national organisation's. */
export const isNetwork = async ({ tx }: Pick<Context, 'tx'>): Promise<boolean> => {
  const [row] = await tx.query<{ kind: string }>(
    'select kind from territory.directory where territory_id = $1',
    [tx.territoryId],
  )
  return row?.kind === 'network'
}

export const create = async (
  context: Context,
  { body }: Input<typeof createFramework>,
): Promise<Result<undefined>> => {
  const { tx, now, actor } = context
  if (!(await isNetwork(context))) return refuse('not-a-network')
  if (body.endsOn < body.startsOn) return refuseField('/endsOn', 'ends-before-start')
  for (const [index, one] of body.indicators.entries()) {
    const wrong = wrongIndicator(one, body, `/indicators/${index}`)
    if (wrong) return wrong
  }
  if (!(await insertFramework(tx, { ...body, now, by: actor.memberId }))) return refuse('already-exists')
  for (const one of body.indicators)
    if (!(await insertIndicator(tx, body.id, null, one))) return refuse('already-exists')
  await audit(context, { action: 'network.framework-written', subjectKind: 'framework', subjectId: body.id })
  return done(undefined)
}

/** A framework asks nothing of the days before it binds anybody, nor of those after its term. */
const wrongIndicator = (
  { from, to, target }: NewIndicator,
  framework: { readonly startsOn: CalendarDate; readonly endsOn: CalendarDate },
  pointer: string,
) => {
  if (from < framework.startsOn) return refuseField(`${pointer}/from`, 'before-framework')
  if (to > framework.endsOn) return refuseField(`${pointer}/to`, 'after-framework')
  if (to < from) return refuseField(`${pointer}/to`, 'ends-before-start')
  if (target.min !== null && target.max !== null && target.min > target.max)
    return refuseField(`${pointer}/target/max`, 'target-crossed')
  return undefined
}

export const publish = async (
  context: Context,
  { params }: Input<typeof publishFramework>,
): Promise<Result<undefined>> => {
  const { tx, today, now, actor } = context
  const framework = await loadFramework(tx, params.frameworkId, today)
  if (!framework?.isOwn) return refuse('not-found')
  await markPublished(tx, framework.id, { now, memberId: actor.memberId })
  await audit(context, {
    action: 'network.framework-published',
    subjectKind: 'framework',
    subjectId: framework.id,
  })
  return done(undefined)
}

/** Nobody but its owner writes a definition; a changed one is a version more, never another text in its place. */
export const defineIndicator = async (
  context: Context,
  { params, body }: Input<typeof writeIndicator>,
): Promise<Result<undefined>> => {
  const { tx, today } = context
  const framework = await loadFramework(tx, params.frameworkId, today)
  if (!framework?.isOwn) return refuse('not-found')
  const wrong = wrongIndicator(body, framework, '')
  if (wrong) return wrong
  if (!(await insertIndicator(tx, framework.id, body.position, body))) return refuse('already-exists')
  await audit(context, {
    action: 'network.indicator-defined',
    subjectKind: 'framework',
    subjectId: framework.id,
  })
  return done(undefined)
}
