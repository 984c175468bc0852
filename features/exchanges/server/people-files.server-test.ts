import { describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { aTerritory } from '#apps/testing/world.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import { tableFile } from '#platform/server/spreadsheet/table-file.ts'
import { downloadOutcome } from '../contract.ts'
import { aRehearsal, sendFile } from '../testing/import-builders.ts'
import { aFile, aKnownPerson, apply, lines, nadia, stored } from '../testing/people-file-builders.ts'

describe('files of persons', () => {
  it('are written only once applied', async () => {
    const world = await aTerritory()
    const { id, verdicts } = await aRehearsal(world, { content: aFile(nadia) })
    expect([verdicts, await stored(world)]).toEqual([{ new: 1 }, []])
    await apply(world, id)
    expect(await stored(world)).toMatchObject([{ given: 'Nadia', family: 'Roussel', birth: '1985-03-02' }])
  })

  it.for([
    ['Windows-1252', Buffer.from(aFile({ ...nadia, 'Prénom*': 'Zoé' }), 'latin1')],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${aFile({ ...nadia, 'Prénom*': 'Zoé' })}`)],
    ['commas', Buffer.from(aFile({ ...nadia, 'Prénom*': 'Zoé' }).replaceAll(';', ','))],
    ['tabs', Buffer.from(aFile({ ...nadia, 'Prénom*': 'Zoé' }).replaceAll(';', '\t'))],
  ] as const)('are read in %s', async ([, content]) => {
    const world = await aTerritory()
    const { id } = await aRehearsal(world, { content: new Uint8Array(content) })
    await apply(world, id)
    expect(await stored(world)).toMatchObject([{ given: 'Zoé', birth: '1985-03-02' }])
  })

  it('keep the first zeros and the dates of a spreadsheet', async () => {
    const world = await aTerritory()
    const date = { value: new Date('1985-03-02T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' } as const
    const text = (value: string) => ({ value, type: String })
    const content = await writeExcelFile([
      ['Prénom*', 'Nom*', 'Date de naissance*', 'Téléphone', 'Code postal', 'Ville', 'Remarque'].map(text),
      [
        text('Nadia'),
        text('Roussel'),
        date,
        { value: 320000001, type: Number },
        text('59000'),
        text('Lille'),
        text('=1+1'),
      ],
    ]).toBuffer()
    const { id } = await aRehearsal(world, { content: new Uint8Array(content), name: 'liste.xlsx' })
    await apply(world, id)
    expect(await stored(world)).toMatchObject([
      { phone: '+33320000001', postal: '59000', birth: '1985-03-02' },
    ])
    const { text: back } = await world
      .as('projectManager')
      .call(downloadOutcome, { params: { importId: id }, query: { format: 'csv' } })
    expect(back).toContain(";'=1+1;")
  })

  it('are read in an OpenDocument spreadsheet, and go back in one', async () => {
    const world = await aTerritory()
    const columns: Column[] = Object.keys(nadia).map((key, index) => ({
      key,
      label: key,
      kind: index === 2 ? 'date' : 'text',
    }))
    const { body } = await tableFile('ods', 'liste', columns, [
      { ...nadia, 'Date de naissance*': '1985-03-02' },
    ])
    const content = new Uint8Array(body as Buffer)
    const { id, verdicts } = await aRehearsal(world, { content, name: 'liste.ods' })
    await apply(world, id)
    expect([verdicts, await stored(world)]).toMatchObject([
      { new: 1 },
      [{ given: 'Nadia', family: 'Roussel', birth: '1985-03-02' }],
    ])
    const back = await world
      .as('projectManager')
      .call(downloadOutcome, { params: { importId: id }, query: { format: 'ods' } })
    expect([
      back.status,
      back.text.includes('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
    ]).toEqual([200, true])
  })

  it('never carry a social security number, in its column or in another', async () => {
    const world = await aTerritory()
    const nir = '2 85 03 59 350 123 02'.replaceAll(' ', '')
    const key = String(97 - (Number(nir.slice(0, 13)) % 97)).padStart(2, '0')
    const full = nir.slice(0, 13) + key
    const one = await aRehearsal(world, {
      content: aFile({ ...nadia, NIR: full }, { ...nadia, 'Prénom*': 'Léa', Adresse: full }),
    })
    expect(one.columns.find(({ header }) => header === 'NIR')).toMatchObject({ field: null, ignored: 'nir' })
    expect(one.verdicts).toEqual({ new: 1, rejected: 1 })
    const kept = await world.rows((tx) =>
      tx.query('select number from exchanges.import_line where import_id = $1 and cells::text like $2', [
        one.id,
        `%${full}%`,
      ]),
    )
    expect(kept).toEqual([])
  })

  it('never keep a social security number as the name of a column, nor in their own name', async () => {
    const world = await aTerritory()
    const content = 'Roussel;Nadia;2 85 03 59 350 123 57\nAubrun;Inès;\n'
    expect((await aRehearsal(world, { content })).columns[2]?.header).toBe('[NIR]')
    const { answer } = await sendFile(world, { content, name: 'attestation 285035935012357.csv' })
    expect([answer.status, answer.problem.code, answer.problem.fields?.[0]?.pointer]).toEqual([
      422,
      'nir-refused',
      '/file',
    ])
  })

  it('put RQTH among the sensitive facts and nowhere else', async () => {
    const world = await aTerritory()
    const { id } = await aRehearsal(world, { content: aFile({ ...nadia, RQTH: 'oui' }) })
    await apply(world, id)
    const [facts, cells, left] = await world.rows(async (tx) => {
      await tx.revealSensitive()
      return [
        await tx.query('select code from people.sensitive_fact where territory_id = $1', [tx.territoryId]),
        await tx.query(
          `select from exchanges.import_line where import_id = $1 and cells::text like '%oui%'`,
          [id],
        ),
        await tx.query('select from exchanges.import_sensitive where import_id = $1', [id]),
      ]
    })
    expect([facts, cells, left]).toEqual([[{ code: 'rqth' }], [], []])
  })
})

describe('a person already known', () => {
  it('V21, V22: never loses a value to an empty cell, and the page shows before, after and the date of the file', async () => {
    const world = await aTerritory()
    await aKnownPerson(world, 'nadia@exemple.fr')
    const one = await aRehearsal(world, {
      content: aFile({ ...nadia, Téléphone: '03 20 00 00 02', 'Droits RSA': 'Oui' }),
    })
    const { items } = await lines(world, one.id)
    expect(items).toMatchObject([
      {
        verdict: 'known',
        storedOn: '2026-02-01T08:00:00.000Z',
        differences: [
          { field: 'phone', before: '+33320000001', after: '+33320000002' },
          { field: 'resources', before: null, after: 'rsa' },
        ],
      },
    ])
    await apply(world, one.id)
    expect(await stored(world)).toMatchObject([
      { email: 'nadia@exemple.fr', phone: '+33320000002', resources: ['rsa'] },
    ])
  })

  it('is unchanged when the line brings nothing', async () => {
    const world = await aTerritory()
    await aKnownPerson(world)
    expect((await aRehearsal(world, { content: aFile(nadia) })).verdicts).toEqual({ unchanged: 1 })
  })

  it('appears once: a second line for her is rejected with the number of the first', async () => {
    const world = await aTerritory()
    const one = await aRehearsal(world, { content: aFile(nadia, nadia) })
    const { items } = await lines(world, one.id)
    expect(items[1]?.rejects).toMatchObject([{ code: 'repeated-person', shape: '2' }])
  })
})

it('a column that the file lacks is told by its name, and no cell is blamed for it', async () => {
  const world = await aTerritory()
  const { id } = await aRehearsal(world, { content: 'Prénom;Date de naissance\nNadia;02/03/1985\n' })
  const { items } = await lines(world, id)
  expect(items.map(({ rejects }) => rejects)).toEqual([
    [{ address: '', header: '', code: 'required', shape: '', field: 'familyName' }],
  ])
  const { text } = await world
    .as('projectManager')
    .call(downloadOutcome, { params: { importId: id }, query: { format: 'csv' } })
  expect(text).toContain('colonne absente, « nom » : à remplir')
})
