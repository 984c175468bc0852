import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { withFile } from '#apps/testing/request-of.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { pngOf } from '#features/documents/testing/file-builders.ts'
import { checkSeal } from '#features/seals/contract.ts'
import { changeSetting } from '#features/territory/server/public.ts'
import { newId } from '#kernel/id.ts'
import { listEngagements, signEngagement } from '../../contract/agreements-of-engagement.ts'
import { attachScan, downloadSignedScan, removeScans } from '../../contract/signed-scans.ts'
import { pathwaySettings } from '../../rules/settings.ts'
import { aDraft, aSignedContract } from '../../testing/engagement-builders.ts'

const scan = { name: 'contrat.png', content: pngOf() }
const attaching = (contractId: string, fileId = newId()) => withFile({ params: { contractId, fileId } }, scan)
const awaited = async (world: World) => {
  const { mine } = await world.as('referent').done(listDeadlines, { params: {}, query: {} })
  return mine.filter((line) => line.ruleCode === 'contract-scan').length
}
const asksScans = (world: World) =>
  world.rows((tx) =>
    changeSetting(tx, pathwaySettings.asksScan, {
      ...{ value: 'yes', validFrom: '2026-11-01', setBy: null, now: new Date('2026-11-01T08:00:00Z') },
    }),
  )

it('one scan serves every signature that the paper bears, and is read by who reads the pathway', async () => {
  const world = await aTerritory()
  const { id, pathwayId } = await aSignedContract(world)
  const fileId = newId()
  await world.as('referent').done(attachScan, attaching(id, fileId))
  const { items } = await world.as('projectManager').done(listEngagements, { params: { pathwayId } })
  expect(items[0]?.signatures.map(({ scanFileId }) => scanFileId)).toEqual([fileId, fileId])
  const read = async (role: string) =>
    (await world.as(role).call(downloadSignedScan, { params: { contractId: id, fileId } })).status
  expect([await read('projectManager'), await read('secondReferent'), await read('prescriber')]).toEqual([
    200, 404, 403,
  ])
  expect(await world.as('referent').refused(attachScan, attaching(id))).toBe('scan-known')
})

it('nothing is attached to a contract that nobody signed on paper, nor what is not an image or a PDF', async () => {
  const world = await aTerritory()
  const { id, version } = await aDraft(world)
  expect(await world.as('referent').refused(attachScan, attaching(id))).toBe('nothing-on-paper')
  const signed = { id: newId(), version, party: 'participant' as const, signerName: 'Samira Haddad' }
  await world.as('referent').done(signEngagement, {
    params: { contractId: id },
    body: { ...signed, signedOn: '2026-11-23', method: 'paper' },
  })
  const notAnImage = withFile(
    { params: { contractId: id, fileId: newId() } },
    { name: 'contrat.png', content: 'ceci n’est pas une image' },
  )
  expect((await world.as('referent').call(attachScan, notAnImage)).status).toBe(422)
  const aText = withFile(
    { params: { contractId: id, fileId: newId() } },
    { name: 'contrat.txt', content: 'Contrat signé.' },
  )
  expect(await world.as('referent').refused(attachScan, aText)).toBe('file-type-refused')
})

it('a missing scan is in « À faire » of the référent where the territory asks for it, until it comes', async () => {
  const world = await aTerritory()
  await aSignedContract(world)
  expect(await awaited(world)).toBe(0)
  await asksScans(world)
  const { id } = await aSignedContract(world)
  expect(await awaited(world)).toBe(1)
  await world.as('referent').done(attachScan, attaching(id))
  expect(await awaited(world)).toBe(0)
  await world.as('referent').done(removeScans, { params: { contractId: id } })
  expect(await awaited(world)).toBe(1)
})

it('a scan that is removed leaves no bytes, and cannot be read any more', async () => {
  const world = await aTerritory()
  const { id } = await aSignedContract(world)
  const fileId = newId()
  await world.as('referent').done(attachScan, attaching(id, fileId))
  await world.as('referent').done(removeScans, { params: { contractId: id } })
  const params = { contractId: id, fileId }
  expect((await world.as('referent').call(downloadSignedScan, { params })).status).toBe(404)
  const kept = await world.rows((tx) =>
    tx.query('select from documents.file where territory_id = $1 and id = $2 and content is not null', [
      tx.territoryId,
      fileId,
    ]),
  )
  expect(kept).toEqual([])
})

it('a scan that was downloaded is told by its bytes, to who may read it', async () => {
  const world = await aTerritory()
  const { id } = await aSignedContract(world)
  const fileId = newId()
  await world.as('referent').done(attachScan, attaching(id, fileId))
  const { bytes } = await world
    .as('referent')
    .call(downloadSignedScan, { params: { contractId: id, fileId } })
  const fingerprint = createHash('sha256').update(bytes).digest('hex')
  const found = async (role: string) =>
    (await world.as(role).done(checkSeal, { params: {}, body: { fingerprint } })).items
  expect(await found('referent')).toMatchObject([{ isUnchanged: true, signedBy: [{}, {}] }])
  expect(await found('secondReferent')).toEqual([])
})
