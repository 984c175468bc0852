import { describe, expect, it } from 'vitest'
import { exportList } from '#features/exchanges/contract.ts'
import { exportOpenings, listOpenings, readOpeningDays, readPerson } from '#features/people/contract.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { acceptReferral, examineReferral, readSentReferral } from '#features/referrals/contract.ts'
import { aSentReferral } from '#features/referrals/testing/referral-builders.ts'
import { newId } from '#kernel/id.ts'
import { aTerritory, type World } from './world.ts'

const openings = async (world: World, role: string, personId: string) =>
  (await world.as(role).done(listOpenings, { params: { personId }, query: {} })).items

describe('who opened a file', () => {
  it('is told by organisation and role; the name of the member to those who hold that right', async () => {
    const world = await aTerritory()
    const personId = await aPerson(world, { followedBy: ['referent'] })
    await world.as('entryDesk').done(readPerson, { params: { personId } })
    const line = {
      kind: 'read',
      roleLabel: 'Cellule d’entrée',
      on: '2026-11-23',
      organisationName: expect.any(String),
    }
    const [told] = await openings(world, 'referent', personId)
    expect(told).toMatchObject({ ...line, memberName: null })
    const [named] = await openings(world, 'projectManager', personId)
    expect(named).toMatchObject({ ...line, memberName: 'Membre entryDesk' })
  })

  it('is given to the person without a name by who may not read names', async () => {
    const world = await aTerritory()
    const personId = await aPerson(world, { followedBy: ['referent'] })
    await world.as('entryDesk').done(readPerson, { params: { personId } })
    const body = { format: 'csv', reason: 'Demande de la personne', filters: {} } as const
    const { text } = await world.as('referent').call(exportOpenings, { params: { personId }, body })
    expect(text).toContain('Cellule d’entrée')
    expect(text).toContain('Lecture')
    expect(text).not.toContain('Membre entryDesk')
  })

  it('holds what was opened before it was a file: the prescription, by its sender and by the desk', async () => {
    const { world, personId } = await acceptedReferral()
    const actions = (await openings(world, 'projectManager', personId)).map((line) => line.action)
    expect(actions).toEqual(
      expect.arrayContaining([
        'referrals.sent',
        'referrals.sent-opened',
        'referrals.opened',
        'referrals.accepted',
      ]),
    )
  })

  it('is told in short: by day, organisation and role, how many acts of each kind, never a member', async () => {
    const world = await aTerritory()
    const personId = await aPerson(world, { followedBy: ['referent'] })
    const read = (role: string) => world.as(role).done(readPerson, { params: { personId } })
    await read('entryDesk')
    await read('entryDesk')
    await read('referent')
    world.at('2026-11-25T08:00:00Z')
    await read('referent')
    const { text, body } = await world.as('projectManager').call(readOpeningDays, { params: { personId } })
    const days = body.items.map(({ on, roleLabel, acts }) => ({ on, roleLabel, acts }))
    expect(days).toEqual([
      { on: '2026-11-25', roleLabel: 'Référence de parcours', acts: [{ kind: 'read', count: 1 }] },
      { on: '2026-11-23', roleLabel: 'Cellule d’entrée', acts: [{ kind: 'read', count: 2 }] },
      { on: '2026-11-23', roleLabel: 'Référence de parcours', acts: [{ kind: 'read', count: 1 }] },
    ])
    expect(text).not.toContain('Membre')
  })

  it('holds the lists in which she was, whoever exported them, and no list in which she was not', async () => {
    const world = await aTerritory()
    const personId = await aPerson(world, { followedBy: ['referent'] })
    const list = { list: 'people', format: 'csv', reason: 'Bilan annuel demandé' } as const
    await world.as('projectManager').call(exportList, { params: {}, body: list })
    const laterId = await aPerson(world, { followedBy: ['referent'] })
    const told = { action: 'exchanges.list-exported', kind: 'export', roleLabel: 'Pilotage du PLIE' }
    expect(await openings(world, 'referent', personId)).toMatchObject([told])
    expect(await openings(world, 'referent', laterId)).toEqual([])
  })

  it('never names an organisation whose name would tell a difficulty', async () => {
    const { world, personId } = await acceptedReferral()
    await world.rows((tx) =>
      tx.query(
        'update organisations.organisation set is_discreet = true where territory_id = $1 and id = $2',
        [tx.territoryId, world.organisations.franceTravail],
      ),
    )
    const sent = (await openings(world, 'projectManager', personId)).find(
      (line) => line.action === 'referrals.sent',
    )
    expect(sent).toMatchObject({ organisationName: null, memberName: null })
  })
})

const acceptedReferral = async () => {
  const world = await aTerritory()
  const referralId = await aSentReferral(world)
  await world.as('prescriber').done(readSentReferral, { params: { referralId } })
  const personId = newId()
  await world.as('entryDesk').done(examineReferral, { params: { referralId } })
  await world.as('entryDesk').done(acceptReferral, {
    params: { referralId },
    body: { version: 2, schemeId: world.schemeId, newPersonId: personId },
  })
  return { world, personId }
}
