import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { endExchangeAgreement, listExchangeAgreements, noteExchangeAgreement } from '../../contract.ts'
import { agreementDefaults, proposedCover } from '../../rules/agreement-defaults.ts'
import { versionOn } from '../../rules/exchange-agreement.ts'
import {
  agreementsOf,
  endAgreement,
  insertAgreement,
  loadAgreement,
  partnerOf,
} from './exchange-agreement-store.ts'

export const showAgreements: TerritoryHandler<typeof listExchangeAgreements> = async (
  { tx, today },
  { params },
) => {
  const partner = await partnerOf(tx, params.organisationId)
  if (!partner) return refuse('not-found')
  const versions = await agreementsOf(tx, partner.id)
  const inForce = versionOn(versions, today)
  const { source, verifiedOn } = agreementDefaults
  return done({
    items: versions.map(({ organisationId: _, ...one }) => ({ ...one, isInForce: one.id === inForce?.id })),
    proposed: { covers: [...proposedCover(partner.kind)], source, verifiedOn },
  })
}

/** What was signed is written once; another paper is another version. */
export const noteAgreement: TerritoryHandler<typeof noteExchangeAgreement> = async (
  context,
  { params, body },
) => {
  const { organisationId } = params
  if (!(await partnerOf(context.tx, organisationId))) return refuse('not-found')
  if (body.signedOn > context.today) return refuseField('/signedOn', 'date-in-the-future')
  if (body.endsOn !== null && body.endsOn < body.startsOn) return refuseField('/endsOn', 'ends-before-start')
  const isNew = await insertAgreement(context, { ...body, covers: [...new Set(body.covers)], organisationId })
  if (isNew)
    await audit(context, {
      action: 'exchanges.agreement-noted',
      subjectKind: 'organisation',
      subjectId: organisationId,
      details: { startsOn: body.startsOn, covers: body.covers, legalBase: body.legalBase },
    })
  return done(undefined)
}

/**
 * Brought forward, never put back: what left under it before stays rightly gone. One that has not begun is taken back:
 * the version before it goes on.
 */
export const stopAgreement: TerritoryHandler<typeof endExchangeAgreement> = async (
  context,
  { params, body },
) => {
  const one = await loadAgreement(context.tx, params.agreementId)
  if (!one) return refuse('not-found')
  if (one.endedOn !== null || (one.endsOn !== null && one.endsOn < context.today))
    return refuse('agreement-ended')
  if (body.endsOn < one.startsOn && one.startsOn <= context.today)
    return refuseField('/endsOn', 'ends-before-start')
  await endAgreement(context, one.id, body.endsOn)
  await audit(context, {
    action: 'exchanges.agreement-ended',
    subjectKind: 'organisation',
    subjectId: one.organisationId,
    details: { endsOn: body.endsOn },
  })
  return done(undefined)
}
