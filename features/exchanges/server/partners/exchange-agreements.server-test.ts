import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { endExchangeAgreement, listExchangeAgreements, noteExchangeAgreement } from '../../contract.ts'
import { anExchangeAgreement, termsOf } from '../../testing/partner-builders.ts'

const read = async (world: Awaited<ReturnType<typeof aTerritory>>, organisationId: string) =>
  world.as('referent').done(listExchangeAgreements, { params: { organisationId } })

it('is written by the administrator and by the project manager, and by nobody else', async () => {
  const world = await aTerritory()
  const params = { organisationId: world.organisations.missionLocale }
  for (const role of ['territoryAdmin', 'projectManager'])
    expect((await world.as(role).call(noteExchangeAgreement, { params, body: termsOf() })).status).toBe(204)
  for (const role of ['partnerManager', 'entryDesk', 'referent', 'prescriber'])
    expect((await world.as(role).call(noteExchangeAgreement, { params, body: termsOf() })).status).toBe(403)
})

it('keeps each version, says which is in force and who noted it, and leaves its line in the trail', async () => {
  const world = await aTerritory()
  const organisationId = world.organisations.missionLocale
  const first = await anExchangeAgreement(world, { organisationId, covers: ['answer'] })
  const second = await anExchangeAgreement(world, {
    organisationId,
    startsOn: '2026-09-01',
    covers: ['exit'],
  })
  const { items } = await read(world, organisationId)
  expect(items.map(({ id, covers, isInForce }) => ({ id, covers, isInForce }))).toEqual([
    { id: second, covers: ['exit'], isInForce: true },
    { id: first, covers: ['answer'], isInForce: false },
  ])
  expect(items[0]).toMatchObject({ notedBy: 'Membre territoryAdmin', signerName: 'Samia Lenoir, directrice' })
  const lines = await world.rows((tx) =>
    tx.query(
      `select details->>'startsOn' as "startsOn" from audit.line
       where territory_id = $1 and action = 'exchanges.agreement-noted' order by 1`,
      [tx.territoryId],
    ),
  )
  expect(lines).toEqual([{ startsOn: '2026-01-01' }, { startsOn: '2026-09-01' }])
})

it('one that has not begun is taken back, and the one before it stays in force', async () => {
  const world = await aTerritory()
  const organisationId = world.organisations.missionLocale
  const first = await anExchangeAgreement(world, { organisationId, covers: ['answer'] })
  const agreementId = await anExchangeAgreement(world, { organisationId, startsOn: '2099-01-01' })
  const stop = { params: { agreementId }, body: { endsOn: '2026-11-23' } }
  expect((await world.as('projectManager').call(endExchangeAgreement, stop)).status).toBe(204)
  const { items } = await read(world, organisationId)
  expect(items.filter(({ isInForce }) => isInForce).map(({ id }) => id)).toEqual([first])
  expect(items[0]).toMatchObject({ id: agreementId, endedOn: '2026-11-23' })
  expect(await world.as('projectManager').refused(endExchangeAgreement, stop)).toBe('agreement-ended')
})

it('counts once when it is sent twice', async () => {
  const world = await aTerritory()
  const params = { organisationId: world.organisations.missionLocale }
  const body = termsOf()
  for (let sent = 0; sent < 2; sent += 1)
    await world.as('projectManager').done(noteExchangeAgreement, { params, body })
  expect((await read(world, params.organisationId)).items).toHaveLength(1)
})

it('is proposed by the kind of the partner, and says that nobody has checked the proposal', async () => {
  const world = await aTerritory()
  const { proposed } = await read(world, world.organisations.franceTravail)
  expect(proposed).toMatchObject({ covers: ['answer', 'steps', 'presence', 'exit'], verifiedOn: null })
  expect((await read(world, world.organisations.operator)).proposed.covers).toEqual([])
  expect((await read(world, world.organisations.missionLocale)).proposed.covers).toEqual(['answer'])
})

it('covers something, and was signed before today, by an end that is not before its beginning', async () => {
  const world = await aTerritory()
  const send = (more: Parameters<typeof termsOf>[0]) =>
    world.as('projectManager').call(noteExchangeAgreement, {
      params: { organisationId: world.organisations.missionLocale },
      body: termsOf(more),
    })
  expect((await send({ covers: [] })).status).toBe(422)
  expect((await send({ signedOn: '2026-11-24' })).problem.fields?.[0]?.code).toBe('date-in-the-future')
  expect((await send({ endsOn: '2025-12-31' })).problem.fields?.[0]?.code).toBe('ends-before-start')
  expect((await send({ covers: ['notes'] as never })).status).toBe(422)
})

it('ends on the day that is said, once', async () => {
  const world = await aTerritory()
  const organisationId = world.organisations.missionLocale
  const agreementId = await anExchangeAgreement(world, { organisationId })
  const manager = world.as('projectManager')
  const end = (endsOn: string) =>
    manager.call(endExchangeAgreement, { params: { agreementId }, body: { endsOn } })
  expect((await end('2025-01-01')).problem.fields?.[0]?.code).toBe('ends-before-start')
  expect((await end('2026-11-22')).status).toBe(204)
  const { items } = await read(world, organisationId)
  expect(items[0]).toMatchObject({ endedOn: '2026-11-22', isInForce: false })
  expect((await end('2026-12-31')).problem.code).toBe('agreement-ended')
})

it('is that of no partner of a neighbour', async () => {
  const [world, neighbour] = [await aTerritory(), await aTerritory()]
  const params = { organisationId: world.organisations.missionLocale }
  expect(await neighbour.as('referent').refused(listExchangeAgreements, { params })).toBe('not-found')
  expect(
    await neighbour.as('projectManager').refused(noteExchangeAgreement, { params, body: termsOf() }),
  ).toBe('not-found')
  const unknown = { params: { agreementId: newId() }, body: { endsOn: '2026-12-31' } }
  expect(await neighbour.as('projectManager').refused(endExchangeAgreement, unknown)).toBe('not-found')
})
