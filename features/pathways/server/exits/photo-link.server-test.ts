import { beforeEach, expect, it } from 'vitest'
import { withFile } from '#apps/testing/request-of.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { pngOf } from '#features/documents/testing/file-builders.ts'
import { newId } from '#kernel/id.ts'
import { askPhoto, openFile, openPhotoLink, receiveProof, sendPhoto } from '../../contract.ts'
import { aJob, idOf } from '../../testing/exit-builders.ts'
import { aPathway } from '../../testing/pathway-builders.ts'

let world: World
let proofId: string
let personId: string
beforeEach(async () => {
  world = await aTerritory()
  const pathway = await aPathway(world)
  personId = pathway.personId
  await aJob(world, { pathwayId: pathway.id })
  proofId = await idOf(world, 'proof', pathway.id, 'work-contract')
})

const ask = async (role = 'referent') => {
  const asked = await world.as(role).done(askPhoto, { params: { proofId }, body: { id: newId() } })
  return asked.address.split('/').at(-1) ?? ''
}
const photo = { name: 'photographie.png', content: pngOf() }
const send = (token: string, file: Parameters<typeof withFile>[1] = photo) =>
  world.nobody.call(sendPhoto, withFile({ params: { token } }, file))
const proofNow = async () => {
  const { episodes } = await world.as('referent').done(openFile, { params: { personId } })
  return episodes.flatMap(({ proofs }) => proofs).find(({ id }) => id === proofId)
}

it('a phone where nobody is signed in sends one document to the proof for which it was asked', async () => {
  const token = await ask()
  expect((await send(token)).status).toBe(204)
  const proof = await proofNow()
  expect(proof).toMatchObject({ state: 'received', receivedOn: '2026-11-23' })
  expect(proof?.fileId).not.toBeNull()
})

it('the link serves once', async () => {
  const token = await ask()
  await send(token)
  expect((await send(token)).problem.code).toBe('link-unknown')
  expect((await world.nobody.call(openPhotoLink, { params: { token } })).status).toBe(404)
})

it('the link is good for ten minutes, and serves nothing after', async () => {
  const token = await ask()
  world.at('2026-11-23T08:09:59Z')
  expect(await world.nobody.done(openPhotoLink, { params: { token } })).toEqual({
    expiresAt: '2026-11-23T08:10:00.000Z',
  })
  world.at('2026-11-23T08:10:00Z')
  expect((await world.nobody.call(openPhotoLink, { params: { token } })).status).toBe(410)
  expect((await send(token)).status).toBe(410)
  world.at('2026-11-23T08:00:00Z')
  expect((await proofNow())?.state).toBe('expected')
})

it('another square for the same proof closes the former one', async () => {
  const [former, latter] = [await ask(), await ask()]
  expect((await send(former)).problem.code).toBe('link-unknown')
  expect((await send(latter)).status).toBe(204)
})

it('a file that is refused leaves the link as it was', async () => {
  const token = await ask()
  expect((await send(token, { name: 'programme.exe', content: 'MZ' })).status).toBe(422)
  expect((await send(token)).status).toBe(204)
})

it('what is no picture is refused, and the proof stays expected', async () => {
  const token = await ask()
  const { status, problem } = await send(token, { name: 'contrat.txt', content: 'Contrat de travail' })
  expect([status, problem.code, problem.params]).toEqual([422, 'file-type-refused', { types: 'JPG, PNG' }])
  expect((await proofNow())?.state).toBe('expected')
})

it('nothing comes to a proof that was received and checked, or that is nobody’s to ask', async () => {
  expect(
    (await world.as('secondReferent').call(askPhoto, { params: { proofId }, body: { id: newId() } })).status,
  ).toBe(404)
  const token = await ask()
  await world.as('referent').done(receiveProof, { params: { proofId }, body: { receivedOn: '2026-11-20' } })
  await world.rows((tx) =>
    tx.query(`update pathways.proof set checked_on = '2026-11-23' where territory_id = $1 and id = $2`, [
      tx.territoryId,
      proofId,
    ]),
  )
  expect((await send(token)).problem.code).toBe('proof-settled')
  expect(await world.as('referent').refused(askPhoto, { params: { proofId }, body: { id: newId() } })).toBe(
    'proof-settled',
  )
})
