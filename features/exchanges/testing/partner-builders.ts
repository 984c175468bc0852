import { requestOf } from '#apps/testing/request-of.ts'
import type { World } from '#apps/testing/world.ts'
import { type AnyPathway, aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { acceptReferral } from '#features/referrals/contract.ts'
import { aSentReferral } from '#features/referrals/testing/referral-builders.ts'
import { newId } from '#kernel/id.ts'
import type { CallInput, Route } from '#platform/contract/route.ts'
import { makePartnerKey, noteExchangeAgreement } from '../contract.ts'
import { coveredParts } from '../rules/exchange-agreement.ts'

type Terms = CallInput<typeof noteExchangeAgreement>['body']

export const termsOf = (more: Partial<Terms> = {}): Terms => ({
  id: newId(),
  startsOn: '2026-01-01',
  endsOn: null,
  covers: [...coveredParts],
  legalBase: 'casf-263-4-1',
  signedOn: '2025-12-15',
  signerName: 'Samia Lenoir, directrice',
  territorySignerName: 'Paul Delattre, président',
  reference: null,
  ...more,
})

/** An exchange agreement with the prescriber's organisation; gives its id. */
export const anExchangeAgreement = async (
  world: World,
  {
    organisationId = world.organisations.franceTravail,
    ...more
  }: Partial<Terms> & {
    readonly organisationId?: string
  } = {},
): Promise<string> => {
  const body = termsOf(more)
  await world.as('territoryAdmin').done(noteExchangeAgreement, { params: { organisationId }, body })
  return body.id
}

/** A prescription of the world's prescriber that entered on 17 August, with the pathway that came of it. */
export const anEnteredReferral = async (world: World, given: AnyPathway = {}) => {
  const [referralId, personId] = [await aSentReferral(world), newId()]
  await world.as('entryDesk').done(acceptReferral, {
    params: { referralId },
    body: { version: 2, schemeId: world.schemeId, newPersonId: personId },
  })
  const pathway = await aPathway(world, { personId, ...given })
  await linkToApplications(world)
  return { referralId, personId, pathwayId: pathway.id }
}

/** Every pathway that a prescription led to is of its application, as an entry writes it. */
export const linkToApplications = (world: World): Promise<void> =>
  world.rows(async (tx) => {
    await tx.query(
      `update pathways.pathway w set application_id = a.id from pathways.application a
       where w.territory_id = $1 and a.territory_id = $1 and a.person_id = w.person_id and a.referral_id is not null
         and w.application_id is null`,
      [tx.territoryId],
    )
    await tx.query(
      `update pathways.application a set state = 'admitted', decided_on = w.admitted_on from pathways.pathway w
       where a.territory_id = $1 and w.territory_id = $1 and w.application_id = a.id`,
      [tx.territoryId],
    )
  })

/** A step that ran, of a type of the list. */
export const aStepThatRan = (
  world: World,
  pathwayId: string,
  { typeCode, startedOn, endedOn = null }: { typeCode: string; startedOn: string; endedOn?: string | null },
): Promise<unknown> =>
  world.rows((tx) =>
    tx.query(
      `insert into pathways.step (territory_id, id, pathway_id, type_code, theme_code, label, state, proposed_on, started_on,
         ended_on, place, created_at, updated_at)
       values ($1, $2, $3, $4, 'sante--acces-aux-soins', 'Un intitulé qui dit tout', $5, $6, $6, $7, 'CSAPA', $8, $8)`,
      [
        ...[tx.territoryId, newId(), pathwayId, typeCode, endedOn ? 'done' : 'ongoing', startedOn, endedOn],
        new Date('2026-11-01T08:00:00Z'),
      ],
    ),
  )

export const keyBody = (more: { expiresOn?: string } = {}) => ({
  id: newId(),
  label: 'Outil du partenaire',
  expiresOn: '2027-06-30',
  ...more,
})

/** A key of the prescriber's organisation, with what only its reply says. */
export const aPartnerKey = async (
  world: World,
  {
    organisationId = world.organisations.franceTravail,
    ...more
  }: {
    organisationId?: string
    expiresOn?: string
  } = {},
) => {
  const body = keyBody(more)
  const { secret } = await world
    .as('territoryAdmin')
    .done(makePartnerKey, { params: { organisationId }, body })
  return { id: body.id, secret }
}

/** What a machine that holds this key is answered by a route. */
export const byKey = async (world: World, route: Route, secret: string, input: object = { params: {} }) => {
  const request = requestOf(route, input, world.territoryId)
  const headers = { ...request.headers, authorization: `Bearer ${secret}` }
  const response = await world.server.inject({ ...request, headers })
  return {
    status: response.statusCode,
    text: response.body,
    bytes: response.rawPayload,
    headers: response.headers,
    body: response.body === '' ? undefined : JSON.parse(response.body),
  }
}
