import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { changeOperation, createOperation, listOperations, readOperation } from '../contract.ts'
import type { Reading } from './funding-access.ts'
import { keepReportLine } from './keep-report-lines.ts'
import {
  insertOperation,
  loadOperations,
  type OperationValues,
  obstaclesTo,
  updateOperation,
} from './operation-store.ts'

export const list: TerritoryHandler<typeof listOperations> = async (context) =>
  done({ items: await loadOperations(context) })

/** An operation without any participant of hers does not exist for who sees only her own. */
export const loadOperation = async (context: Reading, id: string) => {
  const [operation] = await loadOperations(context, id)
  return operation ? done(operation) : refuse('not-found')
}

export const read: TerritoryHandler<typeof readOperation> = (context, { params }) =>
  loadOperation(context, params.operationId)

const check = async (context: Context, id: string, values: OperationValues) => {
  if (values.endsOn < values.startsOn) return refuseField('/endsOn', 'ends-before-start')
  if (values.holdUntil && values.holdUntil < values.endsOn) return refuseField('/holdUntil', 'hold-too-short')
  if (values.reportSentOn && values.reportSentOn > context.today)
    return refuseField('/reportSentOn', 'in-the-future')
  if (values.reportSentOn && values.reportSentOn <= values.endsOn)
    return refuseField('/reportSentOn', 'report-before-end')
  const { isTaken, isScheme, isOutside } = await obstaclesTo(context, id, values)
  if (!isScheme) return refuse('unknown-scheme')
  if (isTaken) return refuse('operation-code-taken')
  return isOutside ? refuse('participants-outside') : done(undefined)
}

export const create: TerritoryHandler<typeof createOperation> = async (context, { body }) => {
  const { id, ...values } = body
  const checked = await check(context, id, values)
  if (!checked.ok) return checked
  if (await insertOperation(context, id, values)) {
    await keepReportLine(context, id, values)
    await audit(context, {
      action: 'funding.operation-created',
      subjectKind: 'operation',
      subjectId: id,
    })
  }
  return loadOperation(context, id)
}

export const change: TerritoryHandler<typeof changeOperation> = async (context, { params, body }) => {
  const { version, ...values } = body
  const known = await loadOperation(context, params.operationId)
  if (!known.ok) return known
  const checked = await check(context, params.operationId, values)
  if (!checked.ok) return checked
  if (!(await updateOperation(context, { id: params.operationId, version }, values)))
    return refuse('stale-version', { details: known.value })
  await keepReportLine(context, params.operationId, values)
  await audit(context, {
    action: 'funding.operation-changed',
    subjectKind: 'operation',
    subjectId: params.operationId,
  })
  return loadOperation(context, params.operationId)
}
