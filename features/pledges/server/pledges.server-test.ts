import { beforeEach, describe, expect, it } from 'vitest'
import { withFile } from '#apps/testing/request-of.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { anAgreement } from '#features/agreements/testing/agreement-builders.ts'
import { newId } from '#kernel/id.ts'
import {
  addEvidence,
  changePledge,
  createPledge,
  downloadEvidence,
  exportPledges,
  listPledges,
  moveDelivery,
  movePledge,
  noteDelivery,
  pledgeChoices,
  readPledge,
  removePledge,
} from '../contract.ts'
import { aDelivery, aPledge, pledgeValues } from '../testing/pledge-builders.ts'

const read = (world: World, pledgeId: string, as = 'projectManager') =>
  world.as(as).done(readPledge, { params: { pledgeId } })
const noted = (more: object = {}) => ({
  ...{ id: newId(), rank: 1, deliveredOn: '2026-11-02', quantity: 1000, note: null },
  ...more,
})
const answer = (move: 'confirm' | 'refuse' | 'cancel', reason: string | null = null) => ({
  ...{ id: newId(), move, reason },
})

/** A party and an article of an agreement, as the part that keeps agreements writes them. */
const aParty = async (world: World, agreementId: string, organisationId: string | null, name: string) => {
  const id = newId()
  await world.rows((tx) =>
    tx.query(
      `insert into agreements.party (territory_id, id, agreement_id, position, organisation_id, name, role)
       values ($1, $2, $3, 1, $4, $5, 'partner')`,
      [tx.territoryId, id, agreementId, organisationId, name],
    ),
  )
  return id
}

describe('a pledge', () => {
  let world: World
  let agreementId: string
  beforeEach(async () => {
    world = await aTerritory()
    agreementId = await anAgreement(world)
  })
  const refused = (more: object) =>
    world
      .as('projectManager')
      .call(createPledge, { params: {}, body: pledgeValues(world, agreementId, more) })
  const fieldOf = async (more: object) => (await refused(more)).problem.fields?.[0]

  it('is that of a party, of an organisation of the directory, or of nobody: then it is refused', async () => {
    const partyId = await aParty(world, agreementId, null, 'Ancienne chambre consulaire')
    const ofParty = await aPledge(world, { agreementId, partyId, organisationId: null })
    expect([ofParty.signatoryName, ofParty.signatoryKey]).toEqual(['Ancienne chambre consulaire', partyId])
    expect(await fieldOf({ organisationId: null })).toMatchObject({ pointer: '/organisationId' })
    expect((await refused({ organisationId: newId() })).problem.code).toBe('unknown-signatory')
    expect((await refused({ partyId: newId() })).problem.code).toBe('unknown-signatory')
  })

  it('finds the party that an organisation is, and stays when that party is taken away', async () => {
    const { franceTravail } = world.organisations
    const partyId = await aParty(world, agreementId, franceTravail, 'Opérateur public')
    const pledge = await aPledge(world, { agreementId })
    expect(pledge.partyId).toBe(partyId)
    await world.rows((tx) =>
      tx.query('delete from agreements.party where territory_id = $1', [tx.territoryId]),
    )
    expect(await read(world, pledge.id)).toMatchObject({ partyId: null, signatoryKey: franceTravail })
  })

  it('is due within the term of its agreement, under one of its articles', async () => {
    expect(await fieldOf({ dueOn: '2029-01-01' })).toMatchObject({ code: 'outside-term' })
    expect(await fieldOf({ fromOn: '2023-12-31' })).toMatchObject({ pointer: '/fromOn' })
    expect((await refused({ article: 'art. 99' })).problem.code).toBe('unknown-article')
    expect((await refused({ agreementId: newId() })).problem.code).toBe('unknown-agreement')
  })

  it('of money is in euros and in nothing else', async () => {
    const money = await aPledge(world, { agreementId, kind: 'money', quantity: 1_200_050, unit: 'dollars' })
    expect([money.unit, money.quantity]).toEqual([null, 1_200_050])
    expect(await fieldOf({ kind: 'other', unit: 'k€' })).toMatchObject({ code: 'unit-is-money' })
  })

  it('names as its contact a present member of the organisation that promised, and no other', async () => {
    const memberOf = (role: string) => world.members[role]?.memberId ?? ''
    expect((await refused({ contactId: memberOf('referent') })).problem.code).toBe('unknown-contact')
    expect(
      (await aPledge(world, { agreementId, contactId: memberOf('prescriber') })).contactName,
    ).toBeTruthy()
  })

  it('is written by who writes agreements, and by nobody of the neighbour territory', async () => {
    for (const role of ['prescriber', 'electedOfficial', 'referent'])
      expect(
        await world.as(role).refused(createPledge, { params: {}, body: pledgeValues(world, agreementId) }),
      ).toBe('right-missing')
    const { id } = await aPledge(world, { agreementId })
    const neighbour = await aTerritory()
    expect(await neighbour.as('projectManager').refused(readPledge, { params: { pledgeId: id } })).toBe(
      'not-found',
    )
  })

  it('is changed by who read it last; what it counts stays once something was noted', async () => {
    const { id, version } = await aPledge(world, { agreementId })
    const { id: _, ...values } = pledgeValues(world, agreementId)
    const change = (more: object, at = version) =>
      world.as('projectManager').call(changePledge, {
        params: { pledgeId: id },
        body: { ...values, ...more, version: at },
      })
    expect((await change({ quantity: 5000 })).body.quantity).toBe(5000)
    const stale = await change({ quantity: 6000 })
    expect([stale.status, stale.problem.code]).toEqual([409, 'stale-version'])
    await aDelivery(world, id)
    expect((await change({ kind: 'staff' }, 2)).problem.code).toBe('pledge-delivered')
    expect((await change({ quantity: 6000 }, 2)).status).toBe(200)
  })

  it('written by mistake goes away, unless something was noted of it', async () => {
    const first = await aPledge(world, { agreementId })
    const manager = world.as('projectManager')
    await manager.done(removePledge, { params: { pledgeId: first.id }, query: { version: 1 } })
    expect(await manager.refused(readPledge, { params: { pledgeId: first.id } })).toBe('not-found')
    const second = await aPledge(world, { agreementId })
    await aDelivery(world, second.id)
    expect(
      await manager.refused(removePledge, { params: { pledgeId: second.id }, query: { version: 1 } }),
    ).toBe('pledge-delivered')
  })

  it('offers agreements with their parties and articles to who writes one', async () => {
    await aParty(world, agreementId, null, 'Chambre consulaire')
    const { agreements } = await world.as('projectManager').done(pledgeChoices, { params: {} })
    expect(agreements).toMatchObject([{ id: agreementId, parties: [{ name: 'Chambre consulaire' }] }])
  })
})

describe('a delivery', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
  })

  it('noted by who writes counts at once; noted by the signatory it waits for a yes', async () => {
    const { id } = await aPledge(world)
    await aDelivery(world, id)
    const waiting = await aDelivery(world, id, { as: 'prescriber', quantity: 500 })
    expect((await read(world, id)).dues[0]).toMatchObject({ delivered: 1000, waiting: 500, state: 'partly' })
    const params = { pledgeId: id, deliveryId: waiting }
    expect(await world.as('prescriber').refused(moveDelivery, { params, body: answer('confirm') })).toBe(
      'not-its-signatory',
    )
    await world.as('projectManager').done(moveDelivery, { params, body: answer('confirm') })
    const after = await read(world, id)
    expect(after.dues[0]).toMatchObject({ delivered: 1500, waiting: 0 })
    expect(after.deliveries.find((one) => one.id === waiting)).toMatchObject({
      ...{ state: 'counted', answeredOn: '2026-11-23' },
    })
  })

  it('is not noted by another organisation, nor answered twice', async () => {
    const { id } = await aPledge(world)
    expect(
      await world.as('stepOperator').refused(noteDelivery, { params: { pledgeId: id }, body: noted() }),
    ).toBe('not-its-signatory')
    const params = { pledgeId: id, deliveryId: await aDelivery(world, id, { as: 'prescriber' }) }
    const manager = world.as('projectManager')
    expect(await manager.refused(moveDelivery, { params, body: answer('refuse') })).toBe('move-refused')
    await manager.done(moveDelivery, { params, body: answer('refuse', 'Déjà comptée') })
    expect(await manager.refused(moveDelivery, { params, body: answer('confirm') })).toBe('move-refused')
    expect((await read(world, id)).state).toBe('upcoming')
  })

  it('taken back leaves the sums and stays written with its reason', async () => {
    const { id } = await aPledge(world)
    const deliveryId = await aDelivery(world, id, { quantity: 4000 })
    expect((await read(world, id)).state).toBe('delivered')
    const params = { pledgeId: id, deliveryId }
    await world.as('projectManager').done(moveDelivery, { params, body: answer('cancel', 'Erreur de mois') })
    const after = await read(world, id)
    expect([after.state, after.delivered]).toEqual(['upcoming', 0])
    expect(after.deliveries).toMatchObject([{ state: 'cancelled', answerReason: 'Erreur de mois' }])
  })

  it('never comes before the signature, after today, for a due date that does not exist', async () => {
    const { id } = await aPledge(world)
    const manager = world.as('projectManager')
    const codeOf = async (more: object) =>
      (await manager.call(noteDelivery, { params: { pledgeId: id }, body: noted(more) })).problem.fields?.[0]
        ?.code
    expect(await codeOf({ deliveredOn: '2023-12-10' })).toBe('before-signature')
    expect(await codeOf({ deliveredOn: '2026-11-24' })).toBe('in-the-future')
    expect(await manager.refused(noteDelivery, { params: { pledgeId: id }, body: noted({ rank: 2 }) })).toBe(
      'unknown-due',
    )
    await world.rows((tx) =>
      tx.query('update agreements.agreement set signed_on = null where territory_id = $1', [tx.territoryId]),
    )
    expect(await manager.refused(noteDelivery, { params: { pledgeId: id }, body: noted() })).toBe(
      'agreement-not-signed',
    )
  })

  it('of more than was pledged is kept, and said', async () => {
    const { id } = await aPledge(world)
    const reply = await world.as('projectManager').done(noteDelivery, {
      ...{ params: { pledgeId: id }, body: noted({ quantity: 4100 }) },
    })
    expect(reply.isOver).toBe(true)
    expect((await read(world, id)).delivered).toBe(4100)
  })

  it('sent twice is noted once', async () => {
    const { id } = await aPledge(world)
    const body = noted()
    for (const _ of [1, 2])
      await world.as('projectManager').done(noteDelivery, { params: { pledgeId: id }, body })
    expect((await read(world, id)).deliveries).toHaveLength(1)
  })

  it('is proved by a file that its signatory attaches, read under that delivery alone', async () => {
    const { id } = await aPledge(world)
    const params = {
      pledgeId: id,
      deliveryId: await aDelivery(world, id, { as: 'prescriber' }),
      fileId: newId(),
    }
    const file = { name: 'bilan.pdf', content: '%PDF-1.4\n%%EOF\n' }
    expect((await world.as('stepOperator').call(addEvidence, withFile({ params }, file))).problem.code).toBe(
      'not-its-signatory',
    )
    await world.as('prescriber').done(addEvidence, withFile({ params }, file))
    expect((await read(world, id)).deliveries[0]?.files).toMatchObject([{ name: 'bilan.pdf' }])
    expect((await world.as('electedOfficial').call(downloadEvidence, { params })).status).toBe(200)
    const other = { ...params, pledgeId: (await aPledge(world)).id }
    expect(await world.as('projectManager').refused(downloadEvidence, { params: other })).toBe('not-found')
  })
})

describe('a due date', () => {
  it('given up says its reason; delivered it cannot be given up; expected again it is late', async () => {
    const world = await aTerritory()
    const { id } = await aPledge(world, { dueOn: '2026-06-30' })
    const manager = world.as('projectManager')
    const move = (name: 'give-up' | 'reopen', reason: string | null = null) => ({
      params: { pledgeId: id },
      body: { id: newId(), rank: 1, move: name, reason },
    })
    expect((await read(world, id)).state).toBe('late')
    expect(await manager.refused(movePledge, move('give-up'))).toBe('move-refused')
    expect(await world.as('prescriber').refused(movePledge, move('give-up', 'Non'))).toBe('right-missing')
    await manager.done(movePledge, move('give-up', 'Poste resté vacant'))
    expect((await read(world, id)).dues[0]).toMatchObject({
      ...{ state: 'not-delivered', reason: 'Poste resté vacant' },
    })
    await manager.done(movePledge, move('reopen'))
    expect((await read(world, id)).state).toBe('late')
    await aDelivery(world, id, { quantity: 4000 })
    expect(await manager.refused(movePledge, move('give-up', 'Non'))).toBe('move-refused')
    expect((await read(world, id)).dues[0]).toMatchObject({ state: 'delivered', isLate: true })
  })
})

describe('the list', () => {
  it('is cut by agreement, signatory, year and state, and leaves as it is on screen', async () => {
    const world = await aTerritory()
    const { id, agreementId } = await aPledge(world, { dueOn: '2024-12-31', recurrence: 'yearly' })
    await aPledge(world, { agreementId, organisationId: world.organisations.missionLocale })
    await aDelivery(world, id, { deliveredOn: '2024-12-01', quantity: 4000 })
    const list = (query: object) => world.as('electedOfficial').done(listPledges, { params: {}, query })
    const all = await list({})
    expect(all.items.map((one) => [one.pledged, one.delivered, one.state])).toEqual([
      [20_000, 4000, 'late'],
      [4000, 0, 'upcoming'],
    ])
    expect(all.years).toEqual([2024, 2025, 2026, 2027, 2028])
    expect((await list({ year: '2024' })).items.map((one) => one.state)).toEqual(['delivered'])
    expect((await list({ state: 'late' })).items).toHaveLength(1)
    expect((await list({ signatory: world.organisations.missionLocale })).items).toHaveLength(1)
    const file = await world.as('electedOfficial').call(exportPledges, {
      ...{ params: {}, body: { format: 'csv', filters: { year: '2024' } } },
    })
    expect(file.text).toContain('Permanences dans les quartiers')
    expect(file.text.trim().split('\n')).toHaveLength(2)
  })
})
