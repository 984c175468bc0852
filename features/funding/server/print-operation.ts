import { loadTerritory } from '#features/territory/server/public.ts'
import { done, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import { FileReply } from '#platform/server/http/replies.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { renderPdf } from '#platform/server/pdf/render-pdf.ts'
import type { printOperation } from '../contract.ts'
import { countIndicators } from './indicator-store.ts'
import { statementData } from './statement/statement-data.ts'
import { statementTemplate } from './statement/statement-template.ts'
import { loadOperation } from './write-operation.ts'

/** The operation on paper: the figures of the screen, counted as it is printed. */
export const print: TerritoryHandler<typeof printOperation> = async (context, { params, body }) => {
  if (body.to < body.from) return refuseField('/to', 'ends-before-start')
  const operation = await loadOperation(context, params.operationId)
  if (!operation.ok) return operation
  const rows = await countIndicators(context, params.operationId, body)
  const territory = await loadTerritory(context.tx, context.today)
  await audit(context, {
    action: 'funding.statement-printed',
    subjectKind: 'operation',
    subjectId: params.operationId,
  })
  const data = statementData({
    ...{ operation: operation.value, rows, territory: territory?.name ?? '' },
    ...{ from: body.from, to: body.to, today: context.today },
  })
  return done(
    new FileReply({
      body: await renderPdf(statementTemplate, data),
      name: `operation-${operation.value.code}-${context.today}.pdf`,
      mediaType: 'application/pdf',
    }),
  )
}
