import { expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { listEngagements, signEngagement } from '#features/pathways/contract.ts'
import { aCode, aDraftOfSamira } from '#features/pathways/testing/engagement-builders.ts'
import { newId } from '#kernel/id.ts'
import { readContract, readPlan, signContract } from '../contract.ts'
import { aVisit, otherThan } from '../testing/page-builders.ts'

/** Samira before her page, and the contract that her référent prepared with her. */
const aContract = async (world: World) => {
  const { id, pathwayId } = await aDraftOfSamira(world)
  const [row] = await world.rows((tx) =>
    tx.query<{ personId: string }>(
      'select person_id as "personId" from pathways.pathway where territory_id = $1 and id = $2',
      [tx.territoryId, pathwayId],
    ),
  )
  const { page } = await aVisit(world, { personId: row?.personId ?? '' })
  return { id, pathwayId, page, personId: row?.personId ?? '' }
}
const signaturesOf = async (world: World, pathwayId: string) =>
  (await world.as('referent').done(listEngagements, { params: { pathwayId } })).items[0]

it('she reads the contract once a code was sent to her, and nothing of a draft before', async () => {
  const world = await aTerritory()
  const { id, page } = await aContract(world)
  expect((await page.done(readPlan, {})).toSign).toBe(false)
  expect(await page.done(readContract, {})).toEqual({ contract: null })
  await aCode(world, id)
  expect((await page.done(readPlan, {})).toSign).toBe(true)
  const { contract } = await page.done(readContract, {})
  expect(contract).toMatchObject({
    ...{ title: 'Contrat d’engagement, version 1', version: 2, aim: 'Aide à domicile', weeklyMinutes: 900 },
    objectives: [{ label: 'Obtenir le titre professionnel', dueOn: '2027-03-31', carriedBy: 'person' }],
  })
})

it('she signs alone with that code: the last signature needed puts the contract in force, noted by nobody', async () => {
  const world = await aTerritory()
  const { id, pathwayId, page } = await aContract(world)
  const noted = { id: newId(), version: 2, party: 'referent' as const, signerName: 'Marc Castaing' }
  await world.as('referent').done(signEngagement, {
    params: { contractId: id },
    body: { ...noted, signedOn: '2026-11-23', method: 'paper' },
  })
  await page.done(signContract, { body: { version: 2, code: await aCode(world, id) } })
  const signed = await signaturesOf(world, pathwayId)
  expect(signed?.state).toBe('signed')
  expect(signed?.signatures).toContainEqual(
    expect.objectContaining({ party: 'participant', method: 'code', isUnchanged: true }),
  )
  const rows = await world.rows((tx) =>
    tx.query(`select recorded_by from pathways.signature where territory_id = $1 and method = 'code'`, [
      tx.territoryId,
    ]),
  )
  expect(rows).toEqual([{ recorded_by: null }])
  expect(await page.done(readContract, {})).toEqual({ contract: null })
})

it('wrong five times, the code is dead, and answers as a wrong one or as none', async () => {
  const world = await aTerritory()
  const { id, pathwayId, page } = await aContract(world)
  const tryCode = (code: string) => page.refused(signContract, { body: { version: 2, code } })
  const said = [await tryCode('123456')]
  const code = await aCode(world, id)
  for (let tries = 0; tries < 5; tries += 1) said.push(await tryCode(otherThan(code)))
  said.push(await tryCode(code))
  expect(new Set(said)).toEqual(new Set(['signing-code-wrong']))
  expect((await signaturesOf(world, pathwayId))?.signatures).toEqual([])
})

it('a code sent to somebody else signs nothing of hers', async () => {
  const world = await aTerritory()
  const { id } = await aContract(world)
  const code = await aCode(world, id)
  const { page } = await aVisit(world)
  expect(await page.refused(signContract, { body: { version: 2, code } })).toBe('signing-code-wrong')
})
