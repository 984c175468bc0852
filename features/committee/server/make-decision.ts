import { admit, changeApplicationState } from '#features/pathways/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { done, type Result } from '#kernel/result.ts'
import type { Input } from '#platform/contract/route.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { decideItem } from '../contract.ts'
import type { StoredItem } from './agenda-store.ts'
import { insertDecision, loadDecision, type StoredDecision } from './decision-store.ts'

type Body = Input<typeof decideItem>['body']

interface Making {
  readonly item: StoredItem
  readonly body: Body
  /** First day of the pathway of who enters. */
  readonly admittedOn: CalendarDate
  readonly correctionReason?: string
}

/** Moves the application as its own page would, with its messages and deadlines, and keeps the decision of the sitting. */
export const makeDecision = async (
  context: Context,
  { item, body, admittedOn, correctionReason }: Making,
): Promise<Result<StoredDecision>> => {
  const moved = await moveApplication(context, item.applicationId, body, admittedOn)
  if (!moved.ok) return moved
  const { decisionId, ...rest } = body
  await insertDecision(context, {
    ...rest,
    id: decisionId,
    itemId: item.itemId,
    ...(correctionReason !== undefined && { correctionReason }),
  })
  const kept = await loadDecision(context.tx, { decisionId, itemId: item.itemId })
  if (!kept) throw new Error('the decision just kept is not there')
  return done(kept)
}

const moveApplication = (
  context: Context,
  applicationId: string,
  body: Body,
  admittedOn: CalendarDate,
): Promise<Result<unknown>> => {
  const { version } = body
  const params = { territoryId: context.tx.territoryId, applicationId }
  if (body.move === 'admit') {
    const { pathwayId, assignmentId, referentId } = body
    const entry = { version, pathwayId, assignmentId, referentId, admittedOn }
    return admit(context, {
      params,
      query: undefined,
      body: { ...entry, orientationNotifiedOn: null, legalReferent: null },
    })
  }
  const { decisionId: _, ...move } = body
  return changeApplicationState(context, { params, query: undefined, body: move })
}
