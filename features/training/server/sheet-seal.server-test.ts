import { expect, it } from 'vitest'
import { ownerPool } from '#apps/testing/rights/owner-pool.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { closeSession, correctPresence, readSheet, type Session } from '../contract.ts'
import { anEndedSession } from '../testing/training-builders.ts'

const close = (world: World, { id, version }: Session) =>
  world.as('projectManager').done(closeSession, { params: { sessionId: id }, body: { version } })

it('a presence rewritten under a sealed sheet says so; a correction leaves the seal and says what it replaced', async () => {
  const world = await aTerritory()
  const { session, enrolmentId } = await anEndedSession(world)
  const params = { sessionId: session.id }
  await close(world, session)
  const manager = world.as('projectManager')
  const isIntact = async () => (await manager.done(readSheet, { params })).seal?.isIntact
  await manager.done(correctPresence, {
    params,
    body: { enrolmentId, part: 'morning', value: 'excused', reason: 'Convoquée le même jour' },
  })
  expect(await isIntact()).toBe(true)
  const { lines } = await manager.done(readSheet, { params })
  const [morning, afternoon] = lines[0]?.values ?? []
  expect(morning).toMatchObject({
    value: 'excused',
    correction: { sealed: 'present', reason: 'Convoquée le même jour', byName: 'Membre projectManager' },
  })
  expect(afternoon?.correction).toBeNull()
  const owner = await ownerPool()
  await owner.query(
    `update training.presence set value = 'absent'
     where territory_id = $1 and enrolment_id = $2 and part = 'morning' and reason is null`,
    [world.territoryId, enrolmentId],
  )
  expect(await isIntact()).toBe(false)
})

it('what was sealed cannot be changed by the application', async () => {
  const world = await aTerritory()
  const { session } = await anEndedSession(world)
  await close(world, session)
  for (const statement of [
    'update training.sheet set content = content where territory_id = $1',
    'delete from training.sheet where territory_id = $1',
    'update training.presence set value = value where territory_id = $1',
    'update training.signature set hash = hash where territory_id = $1',
  ])
    await expect(world.rows((tx) => tx.query(statement, [tx.territoryId]))).rejects.toThrow(
      'permission denied',
    )
})
