import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { listOpenings, readPerson } from '#features/people/contract.ts'
import { downloadArchivedPiece, openArchivedFile, restoreFile, searchArchive } from '../../contract.ts'
import { anArchivedFile, anArchivedPiece, stagesOf } from '../../testing/retention-builders.ts'

const nadia = { givenName: 'Nadia', familyName: 'Lambert', birthDate: '1990-04-02' }
const reason = 'La personne revient, au guichet'

describe('the intermediate archive', () => {
  let world: World
  let personId: string
  beforeEach(async () => {
    world = await aTerritory()
    personId = await anArchivedFile(world, { followedBy: ['referent'] })
  })
  const find = (body: typeof nadia) => world.as('entryDesk').done(searchArchive, { params: {}, body })

  it('is closed to who followed the person, and to who sees the whole territory', async () => {
    for (const role of ['referent', 'projectManager', 'entryDesk', 'fundManager'])
      expect(await world.as(role).refused(readPerson, { params: { personId } })).toBe('not-found')
  })

  it('is searched by the whole identity, whatever its case, and by nothing less', async () => {
    const { items } = await find({ ...nadia, familyName: 'LAMBERT' })
    expect(items.map((one) => [one.personId, one.archivedOn])).toEqual([[personId, '2026-10-24']])
    expect((await find({ ...nadia, birthDate: '1990-04-03' })).items).toEqual([])
    expect((await find({ ...nadia, familyName: 'Lamb' })).items).toEqual([])
    expect((await find({ ...nadia, familyName: '%' })).items).toEqual([])
  })

  it('is searched by the name in use as by that of birth', async () => {
    const married = { givenName: 'Zoé', familyName: 'Petit', birthName: 'Ben Salah' }
    const marriedId = await anArchivedFile(world, married)
    const { birthDate } = nadia
    for (const familyName of ['petit', 'BEN-SALAH'])
      expect(
        (await find({ givenName: 'zoe', familyName, birthDate })).items.map((one) => one.personId),
      ).toEqual([marriedId])
    expect((await find({ givenName: 'Zoé', familyName: 'Salah', birthDate })).items).toEqual([])
  })

  it('gives a file back to the entry desk with a reason, and the clock starts again', async () => {
    await world.as('entryDesk').done(restoreFile, { params: { personId }, body: { reason } })
    expect((await world.as('entryDesk').done(readPerson, { params: { personId } })).id).toBe(personId)
    expect(await stagesOf(world)).toEqual({ active: 1 })
    const trail = await world.as('projectManager').done(listOpenings, { params: { personId }, query: {} })
    expect(trail.items.map(({ action }) => action)).toContain('people.file-restored')
    expect(await world.as('entryDesk').refused(restoreFile, { params: { personId }, body: { reason } })).toBe(
      'not-found',
    )
  })

  it('is read by who is entitled to it, with a reason that the trail keeps', async () => {
    const call = { params: { personId }, body: { reason: 'Contrôle de l’autorité de gestion' } }
    const opened = await world.as('archives').done(openArchivedFile, call)
    expect([opened.givenName, opened.familyName]).toEqual(['Nadia', 'Lambert'])
    for (const role of ['entryDesk', 'projectManager', 'territoryAdmin'])
      expect(await world.as(role).refused(openArchivedFile, call)).toBe('right-missing')
    const lines = await world.rows((tx) =>
      tx.query(
        `select reason from audit.line where territory_id = $1 and action = 'people.archive-opened' and subject_id = $2`,
        [world.territoryId, personId],
      ),
    )
    expect(lines).toEqual([{ reason: 'Contrôle de l’autorité de gestion' }])
  })

  it('gives a proof itself to who is entitled to it, of that file alone, with a reason', async () => {
    const { personId: holder, fileId } = await anArchivedPiece(world)
    const read = (role: string, of: string) =>
      world.as(role).call(downloadArchivedPiece, {
        params: { personId: of, fileId },
        body: { reason: 'Contrôle de l’autorité de gestion' },
      })
    expect((await read('archives', holder)).text).toBe('Attestation de formation')
    expect((await read('archives', personId)).problem.code).toBe('not-found')
    expect((await read('projectManager', holder)).problem.code).toBe('right-missing')
  })

  it('gives nothing back of a file that was made anonymous', async () => {
    await world.rows((tx) =>
      tx.query('update people.person set anonymised_at = $2 where territory_id = $1', [
        world.territoryId,
        '2026-11-01T00:00:00Z',
      ]),
    )
    expect((await find(nadia)).items).toEqual([])
    expect(await world.as('entryDesk').refused(restoreFile, { params: { personId }, body: { reason } })).toBe(
      'not-found',
    )
  })
})
