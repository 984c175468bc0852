import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { receiveProof } from '../../contract.ts'
import { aPositiveExit, idOf } from '../../testing/exit-builders.ts'
import { archivedPathwayFacts } from './archived-facts-store.ts'

const textsOf = async (world: Awaited<ReturnType<typeof aTerritory>>, personId: string) =>
  (await world.rows((tx) => archivedPathwayFacts(tx, personId))).map(({ text }) => text)

it('an archived file says exits and proofs in words, and no code of ours', async () => {
  const world = await aTerritory()
  const { personId, pathwayId } = await aPositiveExit(world)
  const proofId = await idOf(world, 'proof', pathwayId, 'work-contract')
  await world.as('referent').done(receiveProof, { params: { proofId }, body: { receivedOn: '2026-11-20' } })
  const texts = await textsOf(world, personId)
  expect(texts).toContainEqual({
    fr: 'Contrat de travail ou attestation d’embauche',
    en: 'Contract of employment or hiring certificate',
  })
  expect(JSON.stringify(texts)).not.toMatch(/open-ended-job|work-contract/)
})
