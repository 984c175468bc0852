import { hasOpenLink, takeSigningCode } from '#features/accounts/server/public.ts'
import { loadPerson } from '#features/people/server/public.ts'
import { type Result, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Engagement } from '../../contract/agreements-of-engagement.ts'
import { engagementKinds } from '../../rules/engagement-kinds.ts'
import { findPathway } from '../pathway-store.ts'
import { addSignature, refuseSigning } from './add-signature.ts'
import { contentHash } from './content-hash.ts'
import { draftOf, findEngagement, type Signing } from './engagement-store.ts'

interface ToSign extends Engagement {
  /** « Contrat d’engagement, version 1 ». */
  readonly title: string
}

/** The contract for which a code was sent to this person and still lives: what she reads before she signs. */
export const contractToSign = async (
  where: Pick<Signing, 'tx' | 'now'>,
  personId: string,
): Promise<ToSign | undefined> => {
  const id = await draftOf(where.tx, personId)
  if (!id || !(await hasOpenLink(where, id, 'signature'))) return undefined
  const contract = await findEngagement(where.tx, id)
  if (!contract || refuseSigning(contract, 'participant')) return undefined
  const kind = engagementKinds.find(({ code }) => code === contract.kind)
  return { ...contract, title: `${kind?.label ?? 'Contrat'}, version ${contract.number}` }
}

/** She signs on her own page, nobody beside her: with the code, the version that she read. */
export const signAlone = async (
  context: Signing & Pick<Context, 'services'>,
  personId: string,
  given: { readonly id: string; readonly version: number; readonly code: string },
): Promise<Result<Engagement>> => {
  const contract = await contractToSign(context, personId)
  const pathway = contract && (await findPathway(context.tx, contract.pathwayId))
  const person = await loadPerson(context.tx, personId)
  if (!contract || !pathway || !person) return refuse('signing-code-wrong')
  if (contract.version !== given.version) return refuse('contract-moved')
  const signable = { subjectId: contract.id, contentHash: contentHash(contract) }
  if (!(await takeSigningCode(context, { ...signable, code: given.code })))
    return refuse('signing-code-wrong')
  return addSignature(
    context,
    { contract, pathway },
    {
      ...{ id: given.id, version: given.version, party: 'participant', method: 'code' },
      ...{ signerName: `${person.givenName} ${person.familyName}`, signedOn: context.today },
    },
  )
}
