import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { readServiceLists, receiveServiceList, searchServices } from '../contract.ts'
import { listCall, sendList, serviceRow, structureRow } from '../testing/list-builders.ts'

const found = async (world: World) =>
  (await world.as('prescriber').done(searchServices, { params: {}, query: {} })).items
const counts = ({ added, changed, unchanged, closed, refused }: Awaited<ReturnType<typeof sendList>>) => ({
  ...{ added, changed, unchanged, closed, refused },
})
const nothing = { added: 0, changed: 0, unchanged: 0, closed: 0, refused: 0 }

describe('a list of services', () => {
  it('is rehearsed without writing anything, then written', async () => {
    const world = await aTerritory()
    const rehearsed = await sendList(world, [structureRow()], { rehearse: true })
    expect(rehearsed).toMatchObject({ kind: 'structures', isWritten: false, added: 1 })
    expect(counts(await sendList(world, [structureRow()]))).toEqual({ ...nothing, added: 1 })
    expect(counts(await sendList(world, [serviceRow()], { rehearse: true }))).toEqual({
      ...nothing,
      added: 1,
    })
    expect(await found(world)).toEqual([])
    await sendList(world, [serviceRow()])
    expect((await found(world)).map(({ name }) => name)).toEqual(['Préparer son permis'])
  })

  it('read again by the same ids, changes what differs and keeps the id of the service', async () => {
    const world = await aTerritory()
    await sendList(world, [structureRow()])
    await sendList(world, [serviceRow(), serviceRow({ id: 'essai--2', nom: 'Louer un vélo' })])
    const [before] = await found(world)
    const again = [serviceRow({ id: 'essai--2', nom: 'Emprunter un vélo' }), serviceRow()]
    expect(counts(await sendList(world, again))).toEqual({ ...nothing, changed: 1, unchanged: 1 })
    const after = await found(world)
    expect(after.map(({ name }) => name)).toEqual(['Emprunter un vélo', 'Préparer son permis'])
    expect(after.map(({ id }) => id)).toContain(before?.id)
  })

  it('closes what a whole list leaves out, erases nothing, and opens it again when it is back', async () => {
    const world = await aTerritory()
    await sendList(world, [structureRow()])
    const both = [serviceRow(), serviceRow({ id: 'essai--2', nom: 'Louer un vélo' })]
    await sendList(world, both)
    expect(counts(await sendList(world, [serviceRow()]))).toMatchObject({ closed: 0 })
    expect(await found(world)).toHaveLength(2)
    const rehearsed = await sendList(world, [serviceRow()], { whole: true, rehearse: true })
    expect(counts(rehearsed)).toMatchObject({ closed: 1 })
    expect(await found(world)).toHaveLength(2)
    await sendList(world, [serviceRow()], { whole: true })
    expect((await found(world)).map(({ name }) => name)).toEqual(['Préparer son permis'])
    const { services } = await world.as('projectManager').done(readServiceLists, { params: {} })
    expect(services).toMatchObject({ open: 1, closed: 1, fileName: 'liste.json' })
    expect(counts(await sendList(world, both))).toMatchObject({ changed: 1, unchanged: 1 })
    expect(await found(world)).toHaveLength(2)
  })

  it('says each refused line with its line, its column and why, and keeps the others', async () => {
    const world = await aTerritory()
    await sendList(world, [structureRow()])
    const rows = [
      serviceRow(),
      serviceRow({ id: 'essai--2', nom: '' }),
      serviceRow({ id: 'essai--3', structure_id: 'essai--inconnue' }),
      serviceRow(),
      serviceRow({ id: 'essai--5', nom: 'Avec un thème nouveau', thematiques: ['un--theme-nouveau'] }),
    ]
    const text = `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`
    const read = await sendList(world, text)
    expect(read).toMatchObject({ added: 2, refused: 3 })
    expect(read.refusedLines).toEqual([
      { line: 3, column: 'nom', code: 'required', value: '' },
      { line: 4, column: 'structure_id', code: 'unknown-structure', value: 'essai--inconnue' },
      { line: 5, column: 'id', code: 'twice', value: 'essai--permis' },
    ])
    expect(read.setAsideValues).toEqual([
      { line: 6, column: 'thematiques', code: 'unknown-code', value: 'un--theme-nouveau' },
    ])
  })

  it('that is whole closes what it leaves out, and not what a refused line still names', async () => {
    const world = await aTerritory()
    await sendList(world, [structureRow()])
    await sendList(world, [serviceRow(), serviceRow({ id: 'essai--2' }), serviceRow({ id: 'essai--3' })])
    const again = [serviceRow(), serviceRow({ id: 'essai--2', nom: '' })]
    expect(await sendList(world, again, { whole: true })).toMatchObject({ refused: 1, closed: 1 })
    expect(await found(world)).toHaveLength(2)
  })

  it('is read as a CSV as well, whose cells hold several codes', async () => {
    const world = await aTerritory()
    await sendList(world, [structureRow()])
    const csv = [
      '\uFEFFid,source,structure_id,nom,description,date_maj,thematiques,zone_eligibilite',
      'essai--1,essai,essai--relais,Préparer son permis,"Deux\nlignes",2026-10-01,"[""mobilite--preparer-un-permis""]","59,62"',
      'essai--2,essai,essai--relais,,Sans nom,2026-10-01,,',
    ].join('\n')
    const read = await sendList(world, csv, { name: 'services.csv' })
    expect(read).toMatchObject({ kind: 'services', added: 1, refused: 1 })
    expect(read.refusedLines).toEqual([{ line: 4, column: 'nom', code: 'required', value: '' }])
    expect(await found(world)).toMatchObject([{ themes: ['mobilite--preparer-un-permis'] }])
  })

  it.each([
    ['[{"id": "a", "nom": "Coupé", ', 'file-unreadable'],
    ['une photo', 'list-unknown'],
    ['[{"autre": 1}]', 'list-unknown'],
    ['[]', 'list-unknown'],
  ])('that is no list (%s) is refused whole, and closes nothing', async (text, code) => {
    const world = await aTerritory()
    await sendList(world, [structureRow()])
    await sendList(world, [serviceRow()])
    expect(
      await world.as('projectManager').refused(receiveServiceList, listCall(text, { whole: true })),
    ).toBe(code)
    expect(await found(world)).toHaveLength(1)
  })

  it('is written by who keeps the local offer alone', async () => {
    const world = await aTerritory()
    for (const role of ['referent', 'prescriber', 'entryDesk', 'stepOperator'])
      expect(await world.as(role).refused(receiveServiceList, listCall([structureRow()]))).toBe(
        'right-missing',
      )
    expect(counts(await sendList(world, [structureRow()], { as: 'territoryAdmin' }))).toMatchObject({
      added: 1,
    })
  })

  it('of one territory is not read by another', async () => {
    const [world, other] = [await aTerritory(), await aTerritory()]
    await sendList(world, [structureRow()])
    await sendList(world, [serviceRow()])
    expect(await found(other)).toEqual([])
    expect(counts(await sendList(other, [serviceRow()]))).toMatchObject({ added: 0, refused: 1 })
  })

  it('of 12,000 lines is read by batches', async () => {
    const world = await aTerritory()
    await sendList(world, [structureRow()])
    const rows = Array.from({ length: 12_000 }, (_, at) => serviceRow({ id: `essai--${at}` }))
    expect(counts(await sendList(world, rows))).toMatchObject({ added: 12_000 })
    expect(counts(await sendList(world, rows.slice(1), { whole: true }))).toEqual({
      ...nothing,
      unchanged: 11_999,
      closed: 1,
    })
  }, 60_000)
})

const folder = resolve(process.env.BASSIN_REFERENCE_DATA ?? '../shared/data', 'inclusion/les-emplois')
const isThere = existsSync(folder)
if (!isThere) console.warn(`answers of data·inclusion absent (${folder}): their reading is skipped`)

it.skipIf(!isThere)(
  'the answers of the national API are read, line by line, whatever they leave empty',
  async () => {
    const world = await aTerritory()
    const of = (name: string) =>
      readFileSync(resolve(folder, `api-data-inclusion-${name}.exemple.json`), 'utf8')
    const structures = await sendList(world, of('structures'))
    expect(structures.kind).toBe('structures')
    expect(structures.added).toBeGreaterThan(1)
    expect(structures.refusedLines.map(({ column, code }) => `${column} ${code}`)).toEqual(['nom required'])
    const services = await sendList(world, of('services'))
    expect(services.kind).toBe('services')
    expect(services.added).toBeGreaterThan(1)
    expect(services.setAside).toBe(0)
    expect((await found(world)).length).toBe(services.added)
  },
)
