import { takeSigningCode } from '#features/accounts/server/public.ts'
import { loadPerson } from '#features/people/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { Engagement, sendSigningCode, signByCode } from '../../contract/agreements-of-engagement.ts'
import { engagementKinds } from '../../rules/engagement-kinds.ts'
import { askSigningCode } from '../signing/ask-signing-code.ts'
import { addSignature, refuseSigning } from './add-signature.ts'
import { contentHash } from './content-hash.ts'
import { loadEngagement } from './engagement-store.ts'

export const sendCode: TerritoryHandler<typeof sendSigningCode> = async (context, { params, body }) => {
  const found = await loadEngagement(context, params.contractId)
  if (!found.ok) return found
  const { contract, pathway } = found.value
  const refused = refuseSigning(contract, 'participant')
  if (refused) return refused
  if (contract.version !== body.version) return refuse('stale-version', { details: contract })
  const kind = engagementKinds.find(({ code }) => code === contract.kind)
  const asked = await askSigningCode(context, {
    ...{ personId: pathway.personId, subjectId: contract.id, contentHash: contentHash(contract) },
    title: `${kind?.label ?? 'Contrat'}, version ${contract.number}`,
    about: aboutOf(contract),
    onOwnPage: true,
  })
  if (!asked.ok) return asked
  await audit(context, {
    action: 'pathways.signing-code-sent',
    subjectKind: 'contract',
    subjectId: contract.id,
  })
  return asked
}

/** A mail is read over a shoulder: dates and how many objectives, never one of them. */
const aboutOf = ({ startsOn, endsOn, objectives }: Engagement): string[] => [
  `à partir du ${french(startsOn)}`,
  ...(endsOn ? [`jusqu’au ${french(endsOn)}`] : []),
  objectives.length === 1 ? 'un objectif' : `${objectives.length} objectifs`,
]

const french = (date: string): string => date.split('-').reverse().join('/')

/** She is there, she read it, she says the code: her name is that of her file, the day is today. */
export const signWithCode: TerritoryHandler<typeof signByCode> = async (context, { params, body }) => {
  const found = await loadEngagement(context, params.contractId)
  if (!found.ok) return found
  const { contract, pathway } = found.value
  if (contract.signatures.some((known) => known.id === body.id)) return done(contract)
  const refused = refuseSigning(contract, 'participant')
  if (refused) return refused
  if (contract.version !== body.version) return refuse('stale-version', { details: contract })
  const person = await loadPerson(context.tx, pathway.personId)
  if (!person) return refuse('not-found')
  const signable = { subjectId: contract.id, contentHash: contentHash(contract) }
  if (!(await takeSigningCode(context, { ...signable, code: body.code })))
    return refuse('signing-code-wrong', { fields: [{ pointer: '/code', code: 'signing-code-wrong' }] })
  return addSignature(context, found.value, {
    ...{ id: body.id, version: body.version, party: 'participant', method: 'code' },
    ...{ signerName: `${person.givenName} ${person.familyName}`, signedOn: context.today },
  })
}
