import { expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { aSignedSession } from '#features/committee/testing/session-builders.ts'
import { aSignedContract } from '#features/pathways/testing/engagement-builders.ts'
import { closeSession } from '#features/training/contract.ts'
import { anEndedSession } from '#features/training/testing/training-builders.ts'
import { checkSeal } from '../contract.ts'

const asked = async (world: World, role: string, fingerprint: string) =>
  (await world.as(role).done(checkSeal, { params: {}, body: { fingerprint } })).items

it('a signed contract is told by the first characters of its fingerprint: kind, day, parties, unchanged', async () => {
  const world = await aTerritory()
  const { fingerprint } = await aSignedContract(world)
  const found = await asked(world, 'referent', fingerprint.slice(0, 16).toUpperCase())
  expect(found).toEqual([
    {
      label: 'Contrat d’engagement, version 1',
      english: 'Commitment contract, version 1',
      on: '2026-11-23',
      signedBy: [
        { label: 'La personne accompagnée', english: 'The person followed', on: '2026-11-23' },
        { label: 'La référente ou le référent', english: 'The referent', on: '2026-11-23' },
      ],
      isUnchanged: true,
    },
  ])
})

it('a contract that was altered after its signatures says so', async () => {
  const world = await aTerritory()
  const { id, fingerprint } = await aSignedContract(world)
  await world.rows((tx) =>
    tx.query(
      `update pathways.objective set label = 'Autre chose' where territory_id = $1 and contract_id = $2`,
      [tx.territoryId, id],
    ),
  )
  expect(await asked(world, 'referent', fingerprint)).toMatchObject([{ isUnchanged: false }])
})

it('what one may not read is unknown, as what nobody signed', async () => {
  const world = await aTerritory()
  const { fingerprint } = await aSignedContract(world)
  for (const role of ['prescriber', 'electedOfficial', 'secondReferent', 'stepOperator'])
    expect(await asked(world, role, fingerprint)).toEqual([])
  expect(await asked(world, 'referent', 'a'.repeat(64))).toEqual([])
  const neighbour = await aTerritory()
  expect(await asked(neighbour, 'projectManager', fingerprint)).toEqual([])
})

it('a sealed attendance sheet is told to who calls its names, and to no référent of somebody else', async () => {
  const world = await aTerritory()
  const { session } = await anEndedSession(world)
  await world
    .as('projectManager')
    .done(closeSession, { params: { sessionId: session.id }, body: { version: session.version } })
  const [sheet] = await world.rows((tx) =>
    tx.query<{ hash: string }>('select hash from training.sheet where territory_id = $1', [tx.territoryId]),
  )
  const hash = sheet?.hash ?? ''
  expect(await asked(world, 'projectManager', hash)).toMatchObject([
    { label: 'Feuille d’émargement', isUnchanged: true },
  ])
  expect(await asked(world, 'secondReferent', hash)).toEqual([])
})

it('signed minutes are told to who prepares the sittings, and to no member who only sits', async () => {
  const world = await aTerritory()
  await aSignedSession(world)
  const [minutes] = await world.rows((tx) =>
    tx.query<{ hash: string }>('select hash from committee.minutes where territory_id = $1', [
      tx.territoryId,
    ]),
  )
  const hash = minutes?.hash.slice(0, 12) ?? ''
  expect(await asked(world, 'entryDesk', hash)).toMatchObject([
    { label: 'Procès-verbal de commission', signedBy: [{ english: 'The chair' }], isUnchanged: true },
  ])
  expect(await asked(world, 'committeeMember', hash)).toEqual([])
})

it('fewer than twelve characters, or other ones, are no fingerprint', async () => {
  const world = await aTerritory()
  for (const fingerprint of ['abcdef01234', 'ghijklmnopqr', `${'a'.repeat(64)}b`]) {
    const answer = await world.as('referent').call(checkSeal, { params: {}, body: { fingerprint } })
    expect(answer.problem.fields).toMatchObject([{ pointer: '/fingerprint', code: 'not-a-fingerprint' }])
  }
})
