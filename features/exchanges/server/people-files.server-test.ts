import { describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import {
  applyImport,
  changeMapping,
  downloadOutcome,
  listImportLines,
  readImport,
  undoImport,
} from '../contract.ts'
import { aRehearsal, sendFile } from '../testing/import-builders.ts'

const carnetHeader =
  "Prénom*;Nom*;Date de naissance*;NIR;Téléphone;Email;Adresse;Adresse (complément);Code postal;Ville;Situation;Numéro allocataire CAF/MSA;Identifiant Pôle emploi;Droits RSA;Droits ARE;Droits ASS;Prime d'activité;RQTH;Zone de mobilité;Emploi recherché (code ROME);Niveau de formation;Structure;Accompagnateurs;Identifiant dans le SI*;Lieu de naissance"
const carnetLine = (cells: Readonly<Record<string, string>>): string =>
  carnetHeader
    .split(';')
    .map((header) => cells[header] ?? '')
    .join(';')

const nadia = { 'Prénom*': 'Nadia', 'Nom*': 'Roussel', 'Date de naissance*': '02/03/1985' }
const aFile = (...lines: Readonly<Record<string, string>>[]) =>
  `${carnetHeader}\n${lines.map(carnetLine).join('\n')}\n`

const stored = (world: World) =>
  world.rows((tx) =>
    tx.query<Record<string, unknown>>(
      `select id, given_name as given, family_name as family, birth_date as birth, phone, postal_code as postal, email, resources, version
       from people.person where territory_id = $1 order by name_key`,
      [tx.territoryId],
    ),
  )
const apply = async (
  world: World,
  importId: string,
  mode: 'line-by-line' | 'all-or-nothing' = 'line-by-line',
) => {
  await world.as('projectManager').done(applyImport, { params: { importId }, body: { mode } })
  await world.runJobs()
  return world.as('projectManager').done(readImport, { params: { importId } })
}
const lines = (world: World, importId: string) =>
  world.as('projectManager').done(listImportLines, { params: { importId }, query: {} })

const aKnownPerson = async (world: World, email: string | null = null) => {
  const id = newId()
  await world.rows((tx) =>
    tx.query(
      `insert into people.person (territory_id, id, given_name, family_name, name_key, birth_date, email, phone, created_at, updated_at)
       values ($1, $2, 'Nadia', 'Roussel', 'roussel nadia', '1985-03-02', $3, '+33320000001', $4, $4)`,
      [tx.territoryId, id, email, new Date('2026-02-01T08:00:00Z')],
    ),
  )
  return id
}

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
  it('never loses a value to an empty cell, and the page shows before, after and the date of the file', async () => {
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

describe('an application', () => {
  it('asked twice writes once', async () => {
    const world = await aTerritory()
    const { id } = await aRehearsal(world, { content: aFile(nadia) })
    const ask = () =>
      world
        .as('projectManager')
        .call(applyImport, { params: { importId: id }, body: { mode: 'line-by-line' } })
    const answers = await Promise.all([ask(), ask()])
    await world.runJobs()
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await stored(world)).toHaveLength(1)
  })

  const withOneFailing = async (mode: 'line-by-line' | 'all-or-nothing') => {
    const world = await aTerritory()
    const { id } = await aRehearsal(world, {
      content: aFile(
        { ...nadia, 'Identifiant Pôle emploi': '1234567A' },
        { ...nadia, 'Prénom*': 'Léa', 'Identifiant Pôle emploi': '7654321B' },
      ),
    })
    await world.rows((tx) =>
      tx.query(
        `insert into people.person (territory_id, id, given_name, family_name, name_key, france_travail_id, created_at, updated_at)
         values ($1, $2, 'Paul', 'Autre', 'autre paul', '7654321B', $3, $3)`,
        [tx.territoryId, newId(), new Date()],
      ),
    )
    return { world, after: await apply(world, id, mode) }
  }

  it('line by line reports the line that fails and writes the others', async () => {
    const { world, after } = await withOneFailing('line-by-line')
    expect(after).toMatchObject({ state: 'applied', outcomes: { applied: 1, failed: 1 } })
    expect((await lines(world, after.id)).items[1]).toMatchObject({ outcomeCode: 'france-travail-id-taken' })
  })

  it('all or nothing writes nothing when one line fails, and says which', async () => {
    const { world, after } = await withOneFailing('all-or-nothing')
    expect(after).toMatchObject({
      state: 'rehearsed',
      failure: 'line-failed:3:france-travail-id-taken',
      outcomes: {},
    })
    expect(await stored(world)).toHaveLength(1)
  })
})

describe('undoing', () => {
  const anApplied = async () => {
    const world = await aTerritory()
    await aKnownPerson(world)
    const content = aFile(
      { ...nadia, Email: 'nadia@exemple.fr' },
      { ...nadia, 'Prénom*': 'Léa' },
      { ...nadia, 'Prénom*': 'Eva' },
    )
    const { id } = await aRehearsal(world, { content })
    await apply(world, id)
    const undo = async () => {
      await world.as('projectManager').done(undoImport, { params: { importId: id } })
      await world.runJobs()
      return lines(world, id)
    }
    return { world, id, undo }
  }

  it('restores what was changed and removes what was created', async () => {
    const { world, undo } = await anApplied()
    await undo()
    expect(await stored(world)).toMatchObject([{ given: 'Nadia', email: null }])
  })

  it('keeps what was touched since, and says which line and why', async () => {
    const { world, undo } = await anApplied()
    await world.rows((tx) =>
      tx.query(
        `update people.person set version = version + 1 where territory_id = $1 and given_name = 'Léa'`,
        [tx.territoryId],
      ),
    )
    const { items } = await undo()
    expect(items.map((line) => [line.outcome, line.outcomeCode])).toEqual([
      ['undone', null],
      ['kept', 'touched-since'],
      ['undone', null],
    ])
    expect((await stored(world)).map((row) => row.given)).toEqual(['Léa', 'Nadia'])
  })

  it('is possible for 30 days', async () => {
    const { world, id } = await anApplied()
    world.at('2026-12-23T20:00:00Z')
    const last = await world.as('projectManager').done(readImport, { params: { importId: id } })
    expect([last.undoUntil, last.moves.undo]).toEqual(['2026-12-23', { allowed: true }])
    world.at('2026-12-24T08:00:00Z')
    expect(await world.as('projectManager').refused(undoImport, { params: { importId: id } })).toBe(
      'move-refused',
    )
  })
})

describe('a file', () => {
  it('of 25 MB is received, of one byte more is refused and nothing of it is kept', async () => {
    const world = await aTerritory()
    const most = 25 * 1024 * 1024
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
