import {
  type DeadlineStart,
  keepDeadlinesTrue,
  settleDeadline,
  startDeadline,
} from '#features/deadlines/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { OperationValues } from './operation-store.ts'

/** The implementation report is asked of the fund manager's desk until the day it was handed in. */
export const keepReportLine = async (
  context: Context,
  id: string,
  { endsOn, schemeId, label, reportSentOn }: OperationValues,
): Promise<void> => {
  if (reportSentOn) return settleDeadline(context, 'funding-report', id, context.actor.memberId)
  await startDeadline(context, {
    ...{ rule: 'funding-report', subjectKind: 'operation', subjectId: id, basisOn: endsOn },
    ...{ schemeId, subjectLabel: label },
  })
}

/** Each night, for the operations written before there was such a line. */
export const keepReportLinesIn = async (where: {
  readonly tx: TerritoryTransaction
  readonly now: Date
}): Promise<void> => {
  const rows = await where.tx.query<Omit<DeadlineStart, 'rule' | 'subjectKind'>>(
    `select id as "subjectId", scheme_id as "schemeId", ends_on as "basisOn", label as "subjectLabel"
     from funding.operation where territory_id = $1 and report_sent_on is null`,
    [where.tx.territoryId],
  )
  await keepDeadlinesTrue(
    where,
    'funding-report',
    rows.map((row) => ({ ...row, subjectKind: 'operation' })),
  )
}
