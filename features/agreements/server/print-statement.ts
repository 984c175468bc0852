import { loadTerritory } from '#features/territory/server/public.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Input } from '#platform/contract/route.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import { FileReply } from '#platform/server/http/replies.ts'
import { renderPdf } from '#platform/server/pdf/render-pdf.ts'
import type { printStatement } from '../contract.ts'
import { loadAgreement } from './agreement-store.ts'
import { readerOf } from './life/agreement-reader.ts'
import { boardOf } from './read-board.ts'
import { statementData } from './statement/statement-data.ts'
import { statementTemplate } from './statement/statement-template.ts'

/** The protocol on paper: the same board as the screen, counted at the same instant as it is printed. */
export const sendStatement = async (
  context: Context,
  { body }: Input<typeof printStatement>,
): Promise<Result<FileReply>> => {
  const agreement = await loadAgreement(context.tx, body.agreement, readerOf(context.actor))
  if (!agreement) return refuse('not-found')
  const board = await boardOf(context, agreement, body.period, {})
  const territory = await loadTerritory(context.tx, context.today)
  await audit(context, {
    action: 'agreements.statement-printed',
    subjectKind: 'agreement',
    subjectId: agreement.id,
    details: { period: board.period },
  })
  const data = statementData(board, territory?.name ?? '', context.timeZone)
  return done(
    new FileReply({
      body: await renderPdf(statementTemplate, data),
      name: `objectifs-${board.period}-${context.today}.pdf`,
      mediaType: 'application/pdf',
    }),
  )
}
