import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { openFile } from '#features/pathways/contract.ts'
import { aDraft } from '#features/pathways/testing/engagement-builders.ts'
import { anExit } from '#features/pathways/testing/exit-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { aStep } from '#features/pathways/testing/step-builders.ts'
import { addCriterion, listHeldCriteria, readPerson } from '#features/people/contract.ts'
import { newId } from '#kernel/id.ts'
import {
  acceptTransfer,
  listIncomingTransfers,
  listPersonTransfers,
  readIncomingTransfer,
  readTransferDraft,
  refuseTransfer,
  sendTransfer,
  withdrawTransfer,
} from '../contract.ts'
import { aTransfer, draftOf, someoneWhoMoves, someTransfer } from '../testing/transfer-builders.ts'

const twoTerritories = async () => ({ origin: await aTerritory(), destination: await aTerritory() })

const sentTo = async (origin: World, destination: World, more: { personId?: string } = {}) =>
  aTransfer(origin, { destinationId: destination.territoryId, ...more })

const incomingOf = async (world: World, id: string) =>
  (await world.as('entryDesk').done(listIncomingTransfers, { params: {} })).items.find((one) => one.id === id)

const accepted = async (
  world: World,
  id: string,
  body: { existingId?: string; isSomeoneElse?: boolean } = {},
) =>
  world
    .as('entryDesk')
    .done(acceptTransfer, { params: { transferId: id }, body: { personId: newId(), ...body } })

const trailOf = (world: World, action: string) =>
  world.rows((tx) =>
    tx.query<{ subject: string; details: unknown }>(
      'select subject_id as subject, details from audit.line where territory_id = $1 and action = $2',
      [world.territoryId, action],
    ),
  )

describe('R17: a transfer to another territory', () => {
  it('R17: leaves only once the person is informed, with the version, the day and the channel of what she was told', async () => {
    const { origin, destination } = await twoTerritories()
    const personId = await someoneWhoMoves(origin)
    const body = someTransfer(await draftOf(origin, personId), { destinationId: destination.territoryId })
    const referent = origin.as('referent')
    expect(
      await referent.refused(sendTransfer, { params: { personId }, body: { ...body, informed: null } }),
    ).toBe('transfer-not-informed')
    const tomorrow = { on: '2026-11-24', channel: 'phone' } as const
    expect(
      await referent.refused(sendTransfer, { params: { personId }, body: { ...body, informed: tomorrow } }),
    ).toBe('invalid')
    await referent.done(sendTransfer, { params: { personId }, body })
    const { items } = await referent.done(listPersonTransfers, { params: { personId } })
    expect(items).toMatchObject([
      {
        way: 'to',
        state: 'sent',
        informedOn: '2026-11-20',
        informedChannel: 'in-person',
        noticeVersion: '2026-1',
      },
    ])
  })

  it('R17: waits until the open pathway is closed', async () => {
    const { origin, destination } = await twoTerritories()
    const { id, personId } = await aPathway(origin)
    const referent = origin.as('referent')
    const draft = await draftOf(origin, personId)
    expect(draft.hindrance).toBe('transfer-pathway-open')
    const body = someTransfer(draft, { destinationId: destination.territoryId })
    expect(await referent.refused(sendTransfer, { params: { personId }, body })).toBe('transfer-pathway-open')
    await anExit(origin, { pathwayId: id })
    await referent.done(sendTransfer, { params: { personId }, body })
  })

  it('shows the destination a name and a birth date, and nothing else, before it accepts', async () => {
    const { origin, destination } = await twoTerritories()
    const { id } = await sentTo(origin, destination)
    const desk = destination.as('entryDesk')
    const [list, one] = [
      await desk.call(listIncomingTransfers, { params: {} }),
      await desk.call(readIncomingTransfer, { params: { transferId: id } }),
    ]
    expect(list.body.items).toMatchObject([
      { givenName: 'Samira', familyName: 'Haddad', birthDate: '1988-03-14' },
    ])
    for (const { text } of [list, one]) expect(text).not.toMatch(/exemple\.fr|objective|step/)
    const contents = await destination.rows((tx) => tx.query('select content from transfers.content'))
    expect(contents).toEqual([])
  })

  it('brings identity, contact and the last plan, and none of the rest', async () => {
    const { origin, destination } = await twoTerritories()
    const { id: pathwayId, personId } = await aPathway(origin, { signedOn: null, email: 'samira@exemple.fr' })
    await origin.rows((tx) =>
      tx.query(
        `update people.person set address = '3 rue du Moulin', phone = '+33612345678' where territory_id = $1 and id = $2`,
        [origin.territoryId, personId],
      ),
    )
    const draft = await aDraft(origin, { pathwayId })
    await origin.rows((tx) =>
      tx.query(
        `update pathways.contract set state = 'signed', signed_on = '2026-11-01' where territory_id = $1 and id = $2`,
        [origin.territoryId, draft.id],
      ),
    )
    for (const [typeCode, label] of [
      ['training-qualifying', 'Titre professionnel ADVF'],
      ['health', 'Rendez-vous au centre de soins'],
    ] as const)
      await aStep(origin, { pathwayId, typeCode, label })
    const person = { params: { personId } }
    await origin
      .as('referent')
      .done(addCriterion, { ...person, body: { id: newId(), code: 'RSA', proofReceivedOn: '2026-11-20' } })
    await anExit(origin, { pathwayId, ...(await versionOf(origin, pathwayId)) })
    const { id } = await sentTo(origin, destination, { personId })
    const received = await accepted(destination, id)
    const desk = destination.as('entryDesk')
    const params = { personId: received.personId }
    const file = await desk.call(readPerson, { params })
    expect(file.body).toMatchObject({
      familyName: 'Haddad',
      email: 'samira@exemple.fr',
      phone: '+33612345678',
    })
    expect(file.body.address).toBeNull()
    const [arrival] = (await desk.done(listPersonTransfers, { params })).items
    expect(arrival?.plan).toEqual({
      objectives: [{ label: 'Obtenir le titre professionnel', dueOn: '2027-03-31', state: 'planned' }],
      steps: [{ typeCode: 'training-qualifying', label: 'Titre professionnel ADVF' }],
      criteria: [{ code: 'RSA', label: 'Bénéficiaire du RSA' }],
    })
    const { items: criteria } = await desk.done(listHeldCriteria, { params })
    expect(criteria).toMatchObject([{ code: 'RSA', state: 'declared', proofReceivedOn: null }])
    const opened = await desk.done(openFile, { params })
    expect([opened.episodes, opened.meetings]).toEqual([[], []])
  })

  it('lets go only what the référent chose', async () => {
    const { origin, destination } = await twoTerritories()
    const personId = await someoneWhoMoves(origin)
    await origin
      .as('referent')
      .done(addCriterion, { params: { personId }, body: { id: newId(), code: 'RSA' } })
    const { id } = await aTransfer(origin, {
      ...{ personId, destinationId: destination.territoryId, criterionCodes: [] },
    })
    const { personId: here } = await accepted(destination, id)
    const [arrival] = (
      await destination.as('entryDesk').done(listPersonTransfers, { params: { personId: here } })
    ).items
    expect(arrival?.plan?.criteria).toEqual([])
  })

  it('R17: leaves the closed pathway with the origin and a line in the trail of both', async () => {
    const { origin, destination } = await twoTerritories()
    const { id, personId } = await sentTo(origin, destination)
    const { personId: here } = await accepted(destination, id)
    const kept = await origin.as('referent').done(openFile, { params: { personId } })
    expect(kept.episodes).toMatchObject([{ isOpen: false, exitReasonCode: 'moved-away' }])
    expect(await trailOf(origin, 'transfers.sent')).toMatchObject([{ subject: personId }])
    expect(await trailOf(origin, 'transfers.answered')).toEqual([
      { subject: personId, details: { answer: 'accepted' } },
    ])
    expect(await trailOf(destination, 'transfers.accepted')).toMatchObject([{ subject: here }])
    const [left] = (await origin.as('referent').done(listPersonTransfers, { params: { personId } })).items
    expect(left).toMatchObject({ way: 'to', state: 'accepted', answeredOn: '2026-11-23' })
    const [came] = (
      await destination.as('entryDesk').done(listPersonTransfers, { params: { personId: here } })
    ).items
    expect(came).toMatchObject({ way: 'from', on: '2026-11-23', byName: left?.byName })
  })

  it('offers the file that she has here before a new one (V16), and leaves its identity as it is', async () => {
    const { origin, destination } = await twoTerritories()
    const { personId: existingId } = await aPathway(destination, { email: 'ici@exemple.fr' })
    const { id } = await sentTo(origin, destination)
    const desk = destination.as('entryDesk')
    const { matches } = await desk.done(readIncomingTransfer, { params: { transferId: id } })
    expect(matches.map((one) => one.id)).toEqual([existingId])
    const params = { transferId: id }
    expect(await desk.refused(acceptTransfer, { params, body: { personId: newId() } })).toBe(
      'transfer-known-person',
    )
    expect((await incomingOf(destination, id))?.state).toBe('sent')
    expect(await accepted(destination, id, { existingId })).toEqual({ personId: existingId })
    expect(await desk.done(readPerson, { params: { personId: existingId } })).toMatchObject({
      email: 'ici@exemple.fr',
    })
  })

  it('opens a new file beside one that looks like hers when somebody says that she is another person', async () => {
    const { origin, destination } = await twoTerritories()
    const { personId: other } = await aPathway(destination)
    const { id } = await sentTo(origin, destination)
    const { personId } = await accepted(destination, id, { isSomeoneElse: true })
    expect(personId).not.toBe(other)
  })

  it('refused, gives the reason back and keeps nothing of what was prepared', async () => {
    const { origin, destination } = await twoTerritories()
    const { id, personId } = await sentTo(origin, destination)
    const silent = await destination
      .as('entryDesk')
      .call(refuseTransfer, { params: { transferId: id }, body: { reasonCode: 'other' } })
    expect(silent.problem.fields).toEqual([{ pointer: '/reasonText', code: 'required' }])
    await destination.as('entryDesk').done(refuseTransfer, {
      params: { transferId: id },
      body: { reasonCode: 'not-our-area', reasonText: 'Commune hors de notre périmètre' },
    })
    const [left] = (await origin.as('referent').done(listPersonTransfers, { params: { personId } })).items
    expect(left).toMatchObject({
      ...{ state: 'refused', refusalCode: 'not-our-area', refusalText: 'Commune hors de notre périmètre' },
    })
    expect(await nothingLeft(origin, id)).toBe(true)
    expect(await incomingOf(destination, id)).toMatchObject({
      state: 'refused',
      familyName: null,
      birthDate: null,
    })
  })

  it('taken back or without an answer in thirty days, loses its content and its name', async () => {
    const { origin, destination } = await twoTerritories()
    const taken = await sentTo(origin, destination)
    await origin.as('referent').done(withdrawTransfer, { params: { transferId: taken.id } })
    expect(await nothingLeft(origin, taken.id)).toBe(true)
    const late = await sentTo(origin, destination, { personId: taken.personId })
    origin.at('2026-12-24T08:00:00Z')
    expect(await incomingOf(destination, late.id)).toMatchObject({ state: 'expired', familyName: null })
    const desk = destination.as('entryDesk')
    const params = { transferId: late.id }
    expect(await desk.refused(acceptTransfer, { params, body: { personId: newId() } })).toBe(
      'transfer-already-answered',
    )
    await expireIn(origin)
    expect(await nothingLeft(origin, late.id)).toBe(true)
    expect(await trailOf(origin, 'transfers.expired')).toMatchObject([{ subject: late.personId }])
  })

  it('is prepared by who follows the person, and by nobody else', async () => {
    const world = await aTerritory()
    const personId = await someoneWhoMoves(world)
    expect(await world.as('secondReferent').refused(readTransferDraft, { params: { personId } })).toBe(
      'not-found',
    )
    await world.as('projectManager').done(readTransferDraft, { params: { personId } })
  })
})

const versionOf = async (world: World, pathwayId: string) => {
  const [row] = await world.rows((tx) =>
    tx.query<{ version: number }>(
      'select version from pathways.pathway where territory_id = $1 and id = $2',
      [world.territoryId, pathwayId],
    ),
  )
  return { version: row?.version ?? 1 }
}

const expireIn = async (world: World) => {
  const { expireIn: expire } = await import('./expire-transfers.ts')
  await world.rows((tx) => expire(tx, world.services.clock.now(), 'Europe/Paris'))
}

const nothingLeft = async (origin: World, id: string) => {
  const rows = await origin.rows((tx) =>
    tx.query(
      `select from transfers.envelope e left join transfers.content c on c.territory_id = $1 and c.envelope_id = e.id
       where e.territory_id = $1 and e.id = $2 and (c.content is not null or e.family_name is not null or e.birth_date is not null)`,
      [origin.territoryId, id],
    ),
  )
  return rows.length === 0
}
