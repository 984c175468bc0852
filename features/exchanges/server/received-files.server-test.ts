import { describe, expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { changeMapping } from '../contract.ts'
import { aRehearsal, sendFile } from '../testing/import-builders.ts'
import { aFile, nadia } from '../testing/people-file-builders.ts'

describe('a file', () => {
  it('of 25 MB is received, of one byte more is refused and nothing of it is kept', async () => {
    const world = await aTerritory()
    const most = 25_000_000
    const tooLong = await sendFile(world, { content: new Uint8Array(most + 1).fill(65) })
    const kept = await world.rows((tx) =>
      tx.query('select from exchanges.import where territory_id = $1', [tx.territoryId]),
    )
    expect([tooLong.answer.status, tooLong.answer.problem.code, kept]).toEqual([413, 'too-large', []])
    expect((await sendFile(world, { content: new Uint8Array(most).fill(65) })).answer.status).toBe(200)
    await world.rows((tx) =>
      tx.query('delete from exchanges.import_file where territory_id = $1', [tx.territoryId]),
    )
  })

  it('received before is noticed by its fingerprint', async () => {
    const world = await aTerritory()
    const first = await aRehearsal(world, { content: aFile(nadia) })
    const second = await aRehearsal(world, { content: aFile(nadia), name: 'autre-nom.csv' })
    expect([first.sameFile, second.sameFile?.id]).toEqual([null, first.id])
  })

  it('that is not a table fails with its reason', async () => {
    const world = await aTerritory()
    const broken = await aRehearsal(world, {
      content: new Uint8Array(Buffer.from('PK\u0003\u0004 rien')),
      name: 'x.xlsx',
    })
    expect(broken).toMatchObject({ state: 'failed', failure: 'file-unreadable' })
  })

  it('with columns of one’s own is mapped once and recognised the next time', async () => {
    const world = await aTerritory()
    const content = 'Famille;Petit nom;Né le\nRoussel;Nadia;02/03/1985\n'
    const first = await aRehearsal(world, { content })
    expect(first.missingFields).toEqual(['familyName', 'givenName'])
    const fields = ['familyName', 'givenName', 'birthDate'] as const
    const columns = first.columns.map(({ header }, index) => ({ header, field: fields[index] ?? null }))
    await world.as('projectManager').done(changeMapping, {
      params: { importId: first.id },
      body: { version: first.version, columns, remember: true },
    })
    await world.runJobs()
    const again = await aRehearsal(world, { content: content.replace('Nadia', 'Léa') })
    expect(again).toMatchObject({ mappingSource: 'remembered', verdicts: { new: 1 } })
  })
})
