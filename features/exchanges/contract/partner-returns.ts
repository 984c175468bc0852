import * as z from 'zod/mini'
import { exitClasses } from '#features/referrals/contract.ts'
import { exportedWith, givesList, nominativeExport } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { coveredParts } from '../rules/exchange-agreement.ts'
import { appointmentStatuses, bodyCodes, returnStates, toldPresences } from '../rules/return-codes.ts'

const territory = '/api/territories/:territoryId'
const inTerritory = z.object({ territoryId: z.uuid() })
const ofOrganisation = z.object({ territoryId: z.uuid(), organisationId: z.uuid() })
const date = z.iso.date()

const returned = z.object({
  reference: z.string(),
  /** As the partner wrote them. */
  givenName: z.string(),
  familyName: z.string(),
  birthDate: z.nullable(date),
  franceTravailId: z.nullable(z.string()),
  sentOn: date,
  state: z.enum(returnStates),
  answeredOn: z.nullable(date),
  /** Of the refusal, or of the entry that was not decided: a code of a list, never a word typed by hand. */
  reasonCode: z.nullable(z.string()),
  enteredOn: z.nullable(date),
  referent: z.nullable(
    z.object({ name: z.string(), email: z.nullable(z.string()), phone: z.nullable(z.string()) }),
  ),
  legalReferent: z.nullable(z.enum(bodyCodes)),
  steps: z.array(
    z.object({
      typeCode: z.string(),
      label: z.string(),
      english: z.string(),
      startedOn: date,
      endedOn: z.nullable(date),
    }),
  ),
  appointments: z.array(
    z.object({
      on: date,
      presence: z.enum(toldPresences),
      status: z.enum(appointmentStatuses),
      reception: z.enum(['IND', 'COL']),
    }),
  ),
  exitedOn: z.nullable(date),
  exitClass: z.nullable(z.enum(exitClasses)),
})

const partnerReturn = z.object({
  from: date,
  to: date,
  /** What leaves today; null when no agreement is in force: then only the answers to one's own prescriptions do. */
  covers: z.nullable(z.array(z.enum(coveredParts))),
  items: z.array(returned),
  /** To be sent as `after` for the lines that come next; null on the last page. */
  next: z.nullable(z.string()),
})
export type PartnerReturn = z.infer<typeof partnerReturn>

const period = { from: z.optional(date), to: z.optional(date) }
const page = z.object({
  ...period,
  after: z.optional(z.string().check(z.maxLength(100))),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200)), 25),
})
const leaves = nominativeExport(z.object(period))

export const exportPartnerReturn = route({
  method: 'POST',
  path: `${territory}/organisations/:organisationId/return/exports`,
  summary: 'The return of a period to one partner, as its agreement says; the reason is kept',
  ...exportedWith('referrals.decide'),
  params: ofOrganisation,
  body: leaves,
  ...givesList,
})

export const readPartnerReturn = route({
  method: 'GET',
  path: `${territory}/organisations/:organisationId/return`,
  summary: 'What a partner would receive of the lines that it sent in a period, before it leaves',
  access: { right: 'referrals.decide' },
  params: ofOrganisation,
  query: page,
  reply: partnerReturn,
  rows: { exportedBy: exportPartnerReturn },
})

export const exportOwnReturn = route({
  method: 'POST',
  path: `${territory}/own-return/exports`,
  summary: 'The return of a period to one’s own organisation, as on screen; the reason is kept',
  access: { right: 'exchanges.read-return' },
  params: inTerritory,
  body: leaves,
  ...givesList,
})

export const readOwnReturn = route({
  method: 'GET',
  path: `${territory}/own-return`,
  summary:
    'Each line that one’s organisation sent in a period and what became of it, as the agreement in force on each day says; by a session or by a key',
  access: { right: 'exchanges.read-return' },
  byKey: true,
  params: inTerritory,
  query: page,
  reply: partnerReturn,
  refusals: { 'exchange-agreement-missing': 403, 'too-many-requests': 429 },
  rows: { exportedBy: exportOwnReturn },
})
