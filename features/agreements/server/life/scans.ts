import { listFiles, receiveFile, replyWithFile } from '#features/documents/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { addAgreementScan, downloadAgreementScan, listAgreementScans } from '../../contract.ts'
import { loadAmendment } from './amendment-store.ts'
import { loadLife } from './life-store.ts'

/** What the scan is of: the agreement, or one of its amendments; undefined when the reader may not open it. */
const subjectOf = async (context: Context, agreementId: string, amendmentId: string | undefined) => {
  const row = await loadLife(context, agreementId)
  if (!row) return undefined
  if (amendmentId === undefined) return { subjectKind: 'agreement', subjectId: row.id }
  const amendment = await loadAmendment(context.tx, amendmentId)
  return amendment?.agreementId === row.id ? { subjectKind: 'amendment', subjectId: amendment.id } : undefined
}

export const showAgreementScans: TerritoryHandler<typeof listAgreementScans> = async (
  context,
  { params, query },
) => {
  const subject = await subjectOf(context, params.agreementId, query.amendment)
  return subject ? done({ items: await listFiles(context.tx, subject) }) : refuse('not-found')
}

export const receiveAgreementScan: TerritoryHandler<typeof addAgreementScan> = async (
  context,
  { params, query },
) => {
  const subject = await subjectOf(context, params.agreementId, query.amendment)
  return subject ? receiveFile(context, subject, params.scanId) : refuse('not-found')
}

export const sendAgreementScan: TerritoryHandler<typeof downloadAgreementScan> = async (
  context,
  { params, query },
) => {
  const subject = await subjectOf(context, params.agreementId, query.amendment)
  return subject ? replyWithFile(context, subject, params.scanId) : refuse('not-found')
}
