import { done, refuse } from '#kernel/result.ts'
import { may, scopeOf } from '#platform/server/actor.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listOfPerson, listParticipations, readParticipation } from '../contract.ts'
import { spanOf } from '../rules/moments.ts'
import { mayAnswerOn } from './may-answer-store.ts'
import {
  countViews,
  findParticipation,
  loadOfPerson,
  loadParticipations,
  momentRowOf,
  type StoredParticipation,
} from './participation-store.ts'
import { tellOpened } from './tell-opened.ts'
import { loadOperation } from './write-operation.ts'

const PAGE = 50

export const list: TerritoryHandler<typeof listParticipations> = async (context, { params, query }) => {
  const operation = await loadOperation(context, params.operationId)
  if (!operation.ok) return operation
  const counts = await countViews(context, params.operationId)
  const items = await loadParticipations(context, params.operationId, { ...query, limit: PAGE })
  await tellOpened(context, params.operationId, items)
  return done({ items, counts, total: counts[query.view] })
}

export const read: TerritoryHandler<typeof readParticipation> = async (context, { params }) => {
  const known = await findParticipation(context, params.participationId)
  if (!known) return refuse('not-found')
  await audit(context, {
    action: 'funding.participation-opened',
    subjectKind: 'person',
    subjectId: known.personId,
  })
  return done(await replyOf(context, known))
}

const replyOf = async (context: Context, known: StoredParticipation) => {
  const { moments, schemeId: _, ...row } = known
  return {
    ...row,
    entry: momentRowOf(row.entryState, moments.entry, spanOf('entry', row)),
    exit: momentRowOf(row.exitState, moments.exit, spanOf('exit', row)),
    month6: momentRowOf(row.month6State, moments.month6, spanOf('month-6', row)),
    mayAnswer: may(context.actor, 'funding.answer') && (await mayAnswerOn(context, row.personId)),
    mayManage: scopeOf(context.actor, 'funding.manage') === 'territory',
  }
}

/** An empty list for a person whom one may not see: whether she takes part is not said either. */
export const listHers: TerritoryHandler<typeof listOfPerson> = async (context, { params }) => {
  const rows = await loadOfPerson(context, params.personId)
  return done({
    items: rows.map((row) => ({
      ...{ id: row.id, operationCode: row.operationCode, operationLabel: row.operationLabel },
      ...{ enteredOn: row.enteredOn, exitedOn: row.exitedOn },
      ...{ entryState: row.entryState, exitState: row.exitState, month6State: row.month6State },
    })),
  })
}
