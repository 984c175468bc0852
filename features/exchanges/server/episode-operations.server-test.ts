import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { anOperation } from '#features/funding/testing/operation-builders.ts'
import { grantRight } from '#features/people/testing/grant-right.ts'
import { applyImport, listImportLines, readImport, undoImport } from '../contract.ts'
import { aRehearsal } from '../testing/import-builders.ts'

let world: World
beforeEach(async () => {
  world = await aTerritory()
  await anOperation(world, { code: '2026-B' })
})

const file = `Nom;Prénom;Date de naissance;Date d’entrée;Date de signature du contrat;Opérations FSE+
Aubrun;Inès;12/04/1991;02/02/2026;10/02/2026;2026-B : 10/02/2026
Belliard;Karim;01/06/1980;02/02/2026;10/02/2026;
`
const rehearse = (as: string) => aRehearsal(world, { kind: 'episodes', content: file, as })
const apply = async (importId: string, as: string) => {
  await world.as(as).done(applyImport, { params: { importId }, body: { mode: 'line-by-line' } })
  await world.runJobs()
  return world.as(as).done(readImport, { params: { importId } })
}
const linesOf = async (importId: string) =>
  (await world.as('projectManager').done(listImportLines, { params: { importId }, query: {} })).items
const stays = () =>
  world.rows((tx) => tx.query('select from funding.stay where territory_id = $1', [tx.territoryId]))

describe('a file that takes people into an FSE+ operation', () => {
  it('is refused cell by cell to who may not do so on screen, and the other lines pass', async () => {
    const { id, verdicts } = await rehearse('projectManager')
    expect(verdicts).toEqual({ new: 1, rejected: 1 })
    const [refused] = await linesOf(id)
    expect(refused?.rejects).toMatchObject([
      { address: 'F2', header: 'Opérations FSE+', code: 'enrolment-right-missing' },
    ])
    expect((await apply(id, 'projectManager')).outcomes).toEqual({ applied: 1 })
    expect(await stays()).toEqual([])
  })

  it('takes them in for who may, and somebody without the right neither applies nor undoes it', async () => {
    await grantRight(world, 'projectManager', 'funding.manage', 'territory')
    const { id, verdicts } = await rehearse('projectManager')
    expect(verdicts).toEqual({ new: 2 })
    expect((await apply(id, 'entryDesk')).outcomes).toEqual({ applied: 1, failed: 1 })
    const [failed] = await linesOf(id)
    expect(failed?.outcomeCode).toBe('enrolment-right-missing')
    expect(await stays()).toEqual([])

    const again = await rehearse('projectManager')
    await apply(again.id, 'projectManager')
    expect(await stays()).toHaveLength(1)
    await world.as('entryDesk').done(undoImport, { params: { importId: again.id } })
    await world.runJobs()
    const undone = await world.as('projectManager').done(readImport, { params: { importId: again.id } })
    expect(undone.outcomes).toMatchObject({ kept: 1 })
    expect(await stays()).toHaveLength(1)
  })
})
