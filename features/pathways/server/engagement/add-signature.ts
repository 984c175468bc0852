import type { CalendarDate } from '#kernel/dates.ts'
import { done, type Result, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Engagement } from '../../contract/agreements-of-engagement.ts'
import {
  type MissingBeforeSigning,
  missingBeforeSigning,
  type Party,
  type SignatureMethod,
  signedOn,
} from '../../rules/engagement-kinds.ts'
import type { PathwayRow } from '../pathway-store.ts'
import { contentHash } from './content-hash.ts'
import { insertSignature, reread, type Signing } from './engagement-store.ts'
import { expectScan } from './expect-scan.ts'
import { putInForce } from './put-in-force.ts'

interface Given {
  readonly id: string
  readonly version: number
  readonly party: Party
  readonly signerName: string
  readonly signedOn: CalendarDate
  readonly method: SignatureMethod
}

export interface Signed {
  readonly contract: Engagement
  readonly pathway: PathwayRow
}

/** Why nobody may sign this text now, or nothing. A text that is no longer what another signed is signed by nobody. */
export const refuseSigning = (contract: Engagement, party: Party) => {
  if (contract.state === 'superseded') return refuse('contract-replaced')
  if (contract.signatures.some((known) => known.party === party)) return refuse('party-already-signed')
  if (contract.signatures.some((known) => known.isUnchanged === false)) return refuse('content-changed')
  const [missing] = missingBeforeSigning(contract)
  return missing ? refuseField(...whereMissing[missing]) : undefined
}

/**
 * One signature of the contract as its signer read it, with the hash of what it says; the last one that the contract
 * needs puts it in force.
 */
export const addSignature = async (
  context: Signing,
  { contract, pathway }: Signed,
  given: Given,
): Promise<Result<Engagement>> => {
  const refused = refuseSigning(contract, given.party)
  if (refused) return refused
  const hash = contentHash(contract)
  if (!(await insertSignature(context, contract.id, { ...given, contentHash: hash })))
    return refuse('stale-version', { details: await reread(context, contract.id) })
  await audit(context, {
    ...{ action: 'pathways.signature-given', subjectKind: 'contract', subjectId: contract.id },
    // The trail is chained: it bears witness to the hash as well.
    details: { party: given.party, method: given.method, hash },
  })
  if (given.method === 'paper') await expectScan(context, contract.id, pathway, given.signedOn)
  const signed = await reread(context, contract.id)
  const day = signedOn(signed.signatures)
  if (signed.state !== 'draft' || !day) return done(signed)
  await putInForce(context, signed, pathway, day)
  return done(await reread(context, contract.id))
}

/** The field of the contract, not of the signature, that has to be written first. */
const whereMissing: Readonly<Record<MissingBeforeSigning, readonly [pointer: string, code: string]>> = {
  objectives: ['/objectives', 'required'],
  'weekly-hours': ['/weeklyMinutes', 'weekly-hours-missing'],
  'weekly-reason': ['/weeklyReason', 'weekly-reason-missing'],
}
