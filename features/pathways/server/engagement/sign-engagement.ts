import { done, refuseField } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { signEngagement } from '../../contract/agreements-of-engagement.ts'
import { addSignature } from './add-signature.ts'
import { loadEngagement } from './engagement-store.ts'

/** A signature given on paper or before who follows her, noted with its day; a code signs by its own door. */
export const sign: TerritoryHandler<typeof signEngagement> = async (context, { params, body }) => {
  const found = await loadEngagement(context, params.contractId)
  if (!found.ok) return found
  const { contract, pathway } = found.value
  if (contract.signatures.some((known) => known.id === body.id)) return done(contract)
  if (body.signedOn > context.today) return refuseField('/signedOn', 'in-the-future')
  if (body.signedOn < pathway.admittedOn) return refuseField('/signedOn', 'before-admission')
  return addSignature(context, found.value, body)
}
