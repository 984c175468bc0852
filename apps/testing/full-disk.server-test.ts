import { expect, it } from 'vitest'
import { assembleServer } from '#apps/server/assemble.ts'
import { searchCaseload } from '#features/pathways/contract.ts'
import { createPerson, readPerson } from '#features/people/contract.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { newId } from '#kernel/id.ts'
import { watchStorage } from '#platform/server/storage.ts'
import { aTerritory, callerOf } from './world.ts'

it('a full disk refuses what writes, to those who may write, and leaves reading and searching', async () => {
  const world = await aTerritory()
  const personId = await aPerson(world, { followedBy: ['referent'] })
  const storage = { isFull: () => true, stop: () => {} }
  const server = await assembleServer({ ...world.services, storage })
  const as = (role: string) => callerOf(server, world.territoryId, world.members[role]?.token)
  const body = {
    ...{ id: newId(), givenName: 'Nadia', familyName: 'Lambert', birthDate: '1990-04-02' },
    reason: 'participant',
    notice: { channel: 'in-person', givenOn: '2026-11-23' },
  } as const
  const refused = await as('referent').call(createPerson, { params: {}, body })
  expect([refused.status, refused.problem.code, refused.headers['retry-after']]).toEqual([
    503,
    'storage-full',
    '5',
  ])
  expect(await as('prescriber').refused(createPerson, { params: {}, body })).toBe('right-missing')
  await as('referent').done(readPerson, { params: { personId } })
  await as('referent').done(searchCaseload, { params: {}, body: { name: 'Lam' } })
  await server.close()
})

it('a disk is full below its reserve; a database elsewhere has a disk elsewhere', async () => {
  const on = async (diskReserveBytes: number, databaseUrl?: string) => {
    const storage = await watchStorage({ dataFolder: '.', diskReserveBytes, databaseUrl })
    storage.stop()
    return storage.isFull()
  }
  expect([await on(1), await on(1e18), await on(1e18, 'postgres://elsewhere/bassin')]).toEqual([
    false,
    true,
    false,
  ])
})
