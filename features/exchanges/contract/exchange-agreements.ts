import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { coveredParts, legalBases } from '../rules/exchange-agreement.ts'

export type { CoveredPart } from '../rules/exchange-agreement.ts'

const territory = '/api/territories/:territoryId'
const ofOrganisation = z.object({ territoryId: z.uuid(), organisationId: z.uuid() })
const line = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
const date = z.iso.date()

const covers = z.array(z.enum(coveredParts))
const terms = {
  startsOn: date,
  endsOn: z.nullable(date),
  legalBase: z.enum(legalBases),
  signedOn: date,
  signerName: line(120),
  territorySignerName: line(120),
  reference: z.nullable(z.string().check(z.trim(), z.maxLength(120))),
}

const agreement = z.object({
  id: z.uuid(),
  ...terms,
  covers,
  endedOn: z.nullable(date),
  notedBy: z.nullable(z.string()),
  isInForce: z.boolean(),
})
export type ExchangeAgreement = z.infer<typeof agreement>

const agreements = z.object({
  /** The latest first. */
  items: z.array(agreement),
  /** What the coordination usually shares with a partner of this kind, to begin with. */
  proposed: z.object({ covers, source: z.string(), verifiedOn: z.nullable(date) }),
})
export type ExchangeAgreements = z.infer<typeof agreements>

export const listExchangeAgreements = route({
  method: 'GET',
  path: `${territory}/organisations/:organisationId/exchange-agreements`,
  summary: 'What a partner may receive of those whom it sent, version by version, the latest first',
  access: { right: 'organisations.read' },
  params: ofOrganisation,
  reply: agreements,
  rows: rowsStay.oneRecord,
})

export const noteExchangeAgreement = route({
  method: 'POST',
  path: `${territory}/organisations/:organisationId/exchange-agreements`,
  summary: 'Notes a version of the exchange agreement; it takes over on its first day',
  access: { right: 'exchanges.agree' },
  params: ofOrganisation,
  body: z.object({ id: z.uuid(), ...terms, covers: covers.check(z.minLength(1)) }),
})

export const endExchangeAgreement = route({
  method: 'POST',
  path: `${territory}/exchange-agreements/:agreementId/end`,
  summary: 'Ends an exchange agreement on a day: afterwards nothing of it leaves',
  access: { right: 'exchanges.agree' },
  params: z.object({ territoryId: z.uuid(), agreementId: z.uuid() }),
  body: z.object({ endsOn: date }),
  refusals: { 'agreement-ended': 409 },
})
