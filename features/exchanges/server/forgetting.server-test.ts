import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { readImport } from '../contract.ts'
import { aRehearsal } from '../testing/import-builders.ts'
import { aFile, nadia } from '../testing/people-file-builders.ts'
import { forgetLines } from './imports/forget-lines.ts'

it('forgets the cells of an import after 6 months, sensitive ones included, and keeps its counts', async () => {
  const world = await aTerritory()
  const { id } = await aRehearsal(world, { content: aFile({ ...nadia, RQTH: 'oui' }) })
  const left = () =>
    world.rows(async (tx) => {
      await tx.revealSensitive()
      const cells = await tx.query(
        'select from exchanges.import_line where import_id = $1 and cells is not null',
        [id],
      )
      const hidden = await tx.query('select from exchanges.import_sensitive where import_id = $1', [id])
      return [cells.length, hidden.length]
    })
  world.at('2027-05-22T08:00:00Z')
  await forgetLines(world.services)
  expect(await left()).toEqual([1, 1])
  world.at('2027-05-24T08:00:00Z')
  await forgetLines(world.services)
  expect(await left()).toEqual([0, 0])
  const one = await world.as('projectManager').done(readImport, { params: { importId: id } })
  expect(one.verdicts).toEqual({ new: 1 })
})
