import type { World } from '#apps/testing/world.ts'
import { anAgreement } from '#features/agreements/testing/agreement-builders.ts'
import { newId } from '#kernel/id.ts'
import type { CallInput } from '#platform/contract/route.ts'
import {
  createFunding,
  createMean,
  createPledge,
  type Funding,
  noteDelivery,
  type Pledge,
  type SharedMean,
} from '../contract.ts'

type PledgeBody = CallInput<typeof createPledge>['body']

/** France Travail promises forty days a year, on the last day of 2026, unless told otherwise. */
export const pledgeValues = (
  world: World,
  agreementId: string,
  more: Partial<PledgeBody> = {},
): PledgeBody => ({
  id: newId(),
  agreementId,
  article: null,
  partyId: null,
  organisationId: world.organisations.franceTravail,
  kind: 'days',
  label: 'Permanences dans les quartiers',
  quantity: 4000,
  unit: null,
  recurrence: 'once',
  fromOn: null,
  dueOn: '2026-12-31',
  serves: 'Habitants des quartiers prioritaires',
  contactId: null,
  ...more,
})

/** A pledge under the protocol 2024-2028 of the world, which is written when no agreement is given. */
export const aPledge = async (world: World, more: Partial<PledgeBody> = {}): Promise<Pledge> =>
  world.as('projectManager').done(createPledge, {
    params: {},
    body: pledgeValues(world, more.agreementId ?? (await anAgreement(world)), more),
  })

/** Ten days delivered on 2 November 2026, noted by `as`; gives its id. */
export const aDelivery = async (
  world: World,
  pledgeId: string,
  {
    as = 'projectManager',
    ...more
  }: { as?: string; rank?: number; deliveredOn?: string; quantity?: number } = {},
): Promise<string> => {
  const id = newId()
  const body = { id, rank: 1, deliveredOn: '2026-11-02', quantity: 1000, note: null, ...more }
  await world.as(as).done(noteDelivery, { params: { pledgeId }, body })
  return id
}

export const meanValues = (world: World, more: object = {}) => ({
  id: newId(),
  kind: 'room' as const,
  label: 'Salle de réunion de l’antenne',
  agreementId: null,
  lenderId: world.organisations.missionLocale,
  fromOn: '2026-01-01',
  toOn: null,
  users: [{ organisationId: world.organisations.plie, sharePercent: 40 }],
  ...more,
})

export const aMean = (world: World, more: object = {}): Promise<SharedMean> =>
  world.as('projectManager').done(createMean, { params: {}, body: meanValues(world, more) })

/** A line of its own: one source a line, so that two calls in one world are two lines. */
export const fundingValues = (world: World, more: object = {}, id = newId()) => ({
  id,
  operatorId: world.organisations.operator,
  year: 2026,
  funderId: null,
  funderName: `Région ${id.slice(-6)}`,
  agreementId: null,
  plannedCents: 4_500_000,
  paidCents: 2_250_000,
  note: null,
  ...more,
})

export const aFunding = (world: World, more: object = {}): Promise<Funding> =>
  world.as('projectManager').done(createFunding, { params: {}, body: fundingValues(world, more) })
