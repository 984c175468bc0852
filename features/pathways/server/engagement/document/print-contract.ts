import { makePaper } from '#features/templates/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { paperFile } from '#platform/server/paper/paper-file.ts'
import type { Engagement, printEngagement } from '../../../contract/agreements-of-engagement.ts'
import { loadEngagement } from '../engagement-store.ts'
import { contractKind } from './contract-kind.ts'
import { contractFilling } from './contract-parts.ts'
import { keepPrinting, namesOf } from './contract-print-store.ts'

/** A version of the contract on paper, to be signed or handed over. */
export const sendContract: TerritoryHandler<typeof printEngagement> = async (context, { params, query }) => {
  const found = await loadEngagement(context, params.contractId, 'pathways.read')
  if (!found.ok) return found
  const { contract, pathway } = found.value
  const named = await namesOf(context.tx, contract.id)
  if (!named) return refuse('not-found')
  const signedFrom = firstSignature(contract)
  const { hash, ...filling } = contractFilling(contract, named)
  const { paper, template } = await makePaper(context, contractKind, {
    ...filling,
    fingerprint: hash,
    ...(signedFrom && { asOf: named.printedAt ?? signedFrom }),
  })
  await audit(context, {
    action: 'pathways.contract-printed',
    subjectKind: 'pathway',
    subjectId: pathway.id,
    details: { version: contract.number, template },
  })
  if (!signedFrom) await keepPrinting(context, contract.id)
  return done(paperFile(paper, query.format, `contrat-version-${contract.number}-${context.today}`, context))
}

/** What somebody signed keeps its text: that of its last printing before, else of the first signature. */
const firstSignature = ({ signatures }: Engagement): Date | undefined =>
  signatures.map(({ recordedAt }) => new Date(recordedAt)).sort((a, b) => a.getTime() - b.getTime())[0]
