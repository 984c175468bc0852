import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { organisationsRoutes } from '#features/organisations/contract.ts'
import { newId } from '#kernel/id.ts'
import { routes } from '../../contract.ts'

const invitationTo = (organisationId: string) => ({
  params: {},
  body: {
    ...{ id: newId(), organisationId, name: 'Inès Marchetti', email: `${newId()}@essai.example` },
    roles: [{ code: 'prescriber', teamId: null }],
    etpHundredths: 0,
  },
})
const agreement = (organisationId: string, signedOn: string) => ({
  params: { organisationId },
  body: {
    ...{ id: newId(), kind: 'processor' as const, signedOn },
    ...{ signerName: 'Samia Lenoir, directrice', reference: null },
  },
})

it('R13: nobody of a structure is invited before its written agreement is noted, with who signed and when', async () => {
  const world = await aTerritory()
  const admin = world.as('territoryAdmin')
  const { missionLocale } = world.organisations
  expect(await admin.refused(routes.invite, invitationTo(missionLocale))).toBe('agreement-missing')
  const noted = await admin.done(organisationsRoutes.noteAgreement, agreement(missionLocale, '2026-11-02'))
  expect(noted.agreement).toEqual({
    ...{ kind: 'processor', signedOn: '2026-11-02', signerName: 'Samia Lenoir, directrice', reference: null },
  })
  await admin.done(routes.invite, invitationTo(missionLocale))
})

it('R13: who manages a scheme, and who had members before, need none to go on', async () => {
  const world = await aTerritory()
  for (const organisationId of [world.organisations.plie, world.organisations.franceTravail])
    await world.as('territoryAdmin').done(routes.invite, invitationTo(organisationId))
})

it('R13: an agreement is not signed on a day to come, and the neighbour’s opens no door here', async () => {
  const [world, neighbour] = [await aTerritory(), await aTerritory()]
  const { missionLocale } = world.organisations
  const answer = await world
    .as('territoryAdmin')
    .call(organisationsRoutes.noteAgreement, agreement(missionLocale, '2026-11-24'))
  expect(answer.problem.fields).toEqual([{ pointer: '/signedOn', code: 'date-in-the-future' }])
  await neighbour
    .as('territoryAdmin')
    .done(organisationsRoutes.noteAgreement, agreement(neighbour.organisations.missionLocale, '2026-11-02'))
  expect(await world.as('territoryAdmin').refused(routes.invite, invitationTo(missionLocale))).toBe(
    'agreement-missing',
  )
})
