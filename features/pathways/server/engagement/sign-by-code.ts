import { makeSigningCode, takeSigningCode } from '#features/accounts/server/public.ts'
import { queueMail } from '#features/mail/server/public.ts'
import { loadPerson } from '#features/people/server/public.ts'
import { settingAt } from '#features/territory/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { sendSigningCode, signByCode } from '../../contract/agreements-of-engagement.ts'
import { engagementKinds } from '../../rules/engagement-kinds.ts'
import { pathwaySettings } from '../../rules/settings.ts'
import { signingCodeMail } from '../mails/signing-code-mail.ts'
import { addSignature, refuseSigning } from './add-signature.ts'
import { contentHash } from './content-hash.ts'
import { loadEngagement } from './engagement-store.ts'

/** To her mail address alone: a code that who follows her reads first would sign nothing. */
export const sendCode: TerritoryHandler<typeof sendSigningCode> = async (context, { params, body }) => {
  const { tx, today, actor } = context
  const found = await loadEngagement(context, params.contractId)
  if (!found.ok) return found
  const { contract, pathway } = found.value
  const refused = refuseSigning(contract, 'participant')
  if (refused) return refused
  if (contract.version !== body.version) return refuse('stale-version', { details: contract })
  const person = await loadPerson(tx, pathway.personId)
  if (!person?.email) return refuse('signer-without-email')
  const minutes = Number(await settingAt(tx, pathwaySettings.signingCodeMinutes, today))
  const made = await makeSigningCode(context, {
    ...{ subjectId: contract.id, contentHash: contentHash(contract), minutes },
  })
  if (!made.ok) return made
  const kind = engagementKinds.find(({ code }) => code === contract.kind)
  await queueMail(
    context,
    signingCodeMail({
      ...{ to: person.email, givenName: person.givenName, from: actor.name, code: made.value.code, minutes },
      title: `${kind?.label ?? 'Contrat'}, version ${contract.number}`,
      ...{ startsOn: contract.startsOn, endsOn: contract.endsOn, objectives: contract.objectives.length },
    }),
  )
  await audit(context, {
    action: 'pathways.signing-code-sent',
    subjectKind: 'contract',
    subjectId: contract.id,
  })
  return done({ sentTo: person.email, expiresAt: made.value.expiresAt.toISOString() })
}

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
