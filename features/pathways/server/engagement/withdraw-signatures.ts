import { eraseFiles } from '#features/documents/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { withdrawSignatures } from '../../contract/agreements-of-engagement.ts'
import { loadEngagement, lockEngagement, moveSignaturesAway, reread } from './engagement-store.ts'
import { settleScan } from './expect-scan.ts'
import { scanSubject } from './signed-scans.ts'

/** Takes back the signatures of a version not yet in force, so that it can be corrected; each is kept with the reason. */
export const takeBackSignatures: TerritoryHandler<typeof withdrawSignatures> = async (
  context,
  { params, body },
) => {
  await lockEngagement(context, params.contractId)
  const found = await loadEngagement(context, params.contractId)
  if (!found.ok) return found
  const { contract } = found.value
  if (contract.state !== 'draft') return refuse('already-signed')
  if (contract.signatures.length === 0) return refuse('nothing-to-withdraw')
  await moveSignaturesAway(context, contract.id, body.reason)
  await eraseFiles(context, scanSubject(contract.id))
  await settleScan(context, contract.id)
  await audit(context, {
    action: 'pathways.signatures-withdrawn',
    subjectKind: 'contract',
    subjectId: contract.id,
    details: { count: contract.signatures.length },
  })
  return done(await reread(context, contract.id))
}
