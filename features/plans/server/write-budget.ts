import { done, type Refusal, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { addBudgetLine, changeBudgetLine, removeBudgetLine } from '../contract.ts'
import { loadActions } from './action-store.ts'
import {
  deleteLine,
  insertLine,
  isAxis,
  isTwice,
  type LineValues,
  loadLine,
  updateLine,
} from './budget-store.ts'
import { areKnown } from './pilot-store.ts'

interface Owner {
  readonly actionId: string | null
  readonly axisId: string | null
}

const refusedLine = async (
  context: Context,
  id: string,
  owner: Owner,
  line: LineValues,
): Promise<Refusal | undefined> => {
  if ((line.funderId === null) === (line.funderName === null)) return refuseField('/funderId', 'one-funder')
  if (line.funderId && !(await areKnown(context, [], [line.funderId])))
    return refuseField('/funderId', 'unknown')
  return (await isTwice(context, owner, line, id)) ? refuse('line-exists') : undefined
}

/** What the line pays, when the writer may read it. */
const isOwner = async (context: Context, { actionId, axisId }: Owner): Promise<boolean> =>
  actionId === null
    ? axisId !== null && (await isAxis(context, axisId))
    : axisId === null && (await loadActions(context, [actionId])).length === 1

const traced = async (context: Context, { actionId, axisId }: Owner) => {
  await audit(context, {
    action: 'plans.budget-changed',
    subjectKind: actionId ? 'plan-action' : 'plan-axis',
    subjectId: actionId ?? axisId ?? '',
  })
  return done(undefined)
}

export const add: TerritoryHandler<typeof addBudgetLine> = async (context, { body }) => {
  if (!(await isOwner(context, body))) return refuse('not-found')
  const refused = await refusedLine(context, body.id, body, body)
  if (refused) return refused
  if (!(await insertLine(context, body.id, body, body))) return refuse('already-exists')
  return traced(context, body)
}

export const correct: TerritoryHandler<typeof changeBudgetLine> = async (context, { params, body }) => {
  const known = await loadLine(context, params.lineId)
  if (!known) return refuse('not-found')
  const refused = await refusedLine(context, known.id, known, body)
  if (refused) return refused
  if (!(await updateLine(context, known.id, body.version, body)))
    return refuse('stale-version', { details: known })
  return traced(context, known)
}

export const remove: TerritoryHandler<typeof removeBudgetLine> = async (context, { params }) => {
  const known = await loadLine(context, params.lineId)
  if (!known) return refuse('not-found')
  await deleteLine(context, known.id)
  return traced(context, known)
}
