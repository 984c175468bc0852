import { eraseFiles, receiveFile, replyWithFile } from '#features/documents/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { attachScan, downloadSignedScan, removeScans } from '../../contract/signed-scans.ts'
import { loadEngagement, lockEngagement, reread } from './engagement-store.ts'
import { expectScan, settleScan } from './expect-scan.ts'
import { dropScans, giveScan } from './scan-store.ts'

export const scanSubject = (contractId: string) => ({ subjectKind: 'contract', subjectId: contractId })

/** One scan for every signature that the paper bears; those that have theirs keep it. */
export const attach: TerritoryHandler<typeof attachScan> = async (context, { params }) => {
  await lockEngagement(context, params.contractId)
  const found = await loadEngagement(context, params.contractId)
  if (!found.ok) return found
  const { contract } = found.value
  if (!contract.signatures.some(({ method }) => method === 'paper')) return refuse('nothing-on-paper')
  if (!(await giveScan(context.tx, contract.id, params.fileId))) return refuse('scan-known')
  const file = await receiveFile(context, scanSubject(contract.id), params.fileId)
  if (!file.ok) return file
  await settleScan(context, contract.id)
  await audit(context, {
    action: 'pathways.scan-attached',
    subjectKind: 'contract',
    subjectId: contract.id,
  })
  return done(await reread(context, contract.id))
}

export const download: TerritoryHandler<typeof downloadSignedScan> = async (context, { params }) => {
  const found = await loadEngagement(context, params.contractId, 'pathways.read')
  if (!found.ok) return found
  const isOfSignature = found.value.contract.signatures.some(({ scanFileId }) => scanFileId === params.fileId)
  return isOfSignature
    ? replyWithFile(context, scanSubject(params.contractId), params.fileId)
    : refuse('not-found')
}

/** A scan that shows something else goes with its bytes; the right one is awaited again. */
export const remove: TerritoryHandler<typeof removeScans> = async (context, { params }) => {
  await lockEngagement(context, params.contractId)
  const found = await loadEngagement(context, params.contractId)
  if (!found.ok) return found
  const { contract, pathway } = found.value
  if (!(await dropScans(context.tx, contract.id))) return refuse('no-scan')
  await eraseFiles(context, scanSubject(contract.id))
  const onPaper = contract.signatures.find(({ method }) => method === 'paper')
  if (onPaper) await expectScan(context, contract.id, pathway, onPaper.signedOn)
  await audit(context, {
    action: 'pathways.scan-removed',
    subjectKind: 'contract',
    subjectId: contract.id,
  })
  return done(await reread(context, contract.id))
}
