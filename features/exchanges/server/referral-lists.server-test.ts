import { describe, expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import {
  applyImport,
  decideLines,
  downloadSentList,
  exportSentLists,
  listImportLines,
  listSentLists,
  readImport,
} from '../contract.ts'
import {
  aRehearsal,
  franceTravailHeader,
  franceTravailLine,
  inventedPerson,
} from '../testing/import-builders.ts'

const insertPerson = `insert into people.person (territory_id, id, given_name, family_name, name_key, birth_date, france_travail_id, created_at, updated_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`
const since = new Date('2026-01-05T08:00:00Z')

/** 30 lines: the first two are known, the third may be, two cannot be read, the others are new. */
const aThirtyLineList = async () => {
  const world = await aTerritory()
  await world.rows(async (tx) => {
    const insert = (given: string, family: string, key: string, birth: string | null, id: string | null) =>
      tx.query(insertPerson, [tx.territoryId, newId(), given, family, key, birth, id, since])
    const [first, second] = [inventedPerson(0), inventedPerson(1)]
    await insert('Autre', 'Nom', 'nom autre', '1980-01-01', first.id)
    await insert('Inès', 'Belliard', 'belliard ines', second.birthDate, null)
    await insert('Inès', 'Chavane', 'chavane ines', null, null)
  })
  const persons = Array.from({ length: 30 }, (_, index) => inventedPerson(index))
  const lines = persons.map((person, index) =>
    franceTravailLine(
      index === 28
        ? { ...person, birthDate: '31/02/1980' }
        : index === 29
          ? { ...person, birthDate: '2015-01-01' }
          : person,
    ),
  )
  const content = `\uFEFF${franceTravailHeader}\r\n${lines.join('\r\n')}\r\n`
  const one = await aRehearsal(world, { kind: 'referrals', content, name: 'extraction.csv', as: 'entryDesk' })
  return { world, one, desk: world.as('entryDesk'), params: { importId: one.id } }
}

describe('a list of 30 lines from France Travail', () => {
  it('is recognised by its columns and sorted into known, possible and unknown', async () => {
    const { one } = await aThirtyLineList()
    expect(one).toMatchObject({
      state: 'rehearsed',
      mappingSource: 'france-travail-principal',
      linesTotal: 30,
      verdicts: { known: 2, possible: 1, new: 25, rejected: 2 },
      undecided: 1,
    })
  })

  it('says which columns are not read, health apart, and keeps nothing of them', async () => {
    const { world, one } = await aThirtyLineList()
    const ignored = Object.fromEntries(one.columns.map((column) => [column.header, column.ignored]))
    expect(ignored).toMatchObject({ dif_sante: 'health', dif_logement: 'unmapped', nom: null })
    const [kept] = await world.rows((tx) =>
      tx.query<{ cells: string[] }>('select cells from exchanges.import_line where import_id = $1 limit 1', [
        one.id,
      ]),
    )
    expect(kept?.cells[one.columns.findIndex(({ header }) => header === 'dif_sante')]).toBe('')
  })

  it('names the cell, the reason and the look of what cannot be read', async () => {
    const { desk, params } = await aThirtyLineList()
    const { items } = await desk.done(listImportLines, { params, query: { verdict: 'rejected' } })
    expect(items.map((line) => [line.number, line.rejects])).toEqual([
      [30, [{ address: 'G30', header: 'date_naissance', code: 'date-not-a-day', shape: '00/00/0000' }]],
      [31, [{ address: 'G31', header: 'date_naissance', code: 'birth-date-too-young', shape: '0000-00-00' }]],
    ])
  })

  it('puts its lines on the entry desk and gives every line back to its sender', async () => {
    const { world, desk, params } = await aThirtyLineList()
    await desk.done(decideLines, { params, body: { choice: 'create' } })
    await desk.done(applyImport, { params, body: { mode: 'line-by-line' } })
    await world.runJobs()
    const applied = await desk.done(readImport, { params })
    expect(applied).toMatchObject({ state: 'applied', outcomes: { applied: 28 } })

    const sender = world.as('prescriber')
    const { items } = await sender.done(listSentLists, { params: {} })
    expect(items).toMatchObject([
      { id: params.importId, linesTotal: 30, outcomes: { waiting: 28, rejected: 2 } },
    ])
    const body = { format: 'csv', filters: {} } as const
    const counts = await sender.call(exportSentLists, { params: {}, body })
    expect(counts.text).toContain('extraction.csv;23/11/2026;30;;28;;2;;')
    const { text } = await sender.call(downloadSentList, { params, query: { format: 'csv' } })
    const returned = text.trimEnd().split('\r\n')
    expect(returned).toHaveLength(31)
    expect(returned[0]).toBe(`\uFEFFLigne;${franceTravailHeader};Suite donnée;Précision;Date de la réponse`)
    expect(returned[1]).toContain(';En attente;Réponse attendue;')
    expect(returned[29]).toContain(';Rejetée;G30 (date_naissance) : ce jour n’existe pas')
  })

  it('tells the sender nothing of who was known', async () => {
    const { world, params } = await aThirtyLineList()
    const { text } = await world.as('prescriber').call(downloadSentList, { params, query: {} })
    const said = text
      .trim()
      .split('\r\n')
      .slice(1, 29)
      .map((line) => line.split(';').slice(-3).join(';'))
    expect(new Set(said)).toEqual(new Set(['En attente;En cours de lecture;']))
  })

  it('reads the refusal of the entry desk in the file of later', async () => {
    const { world, desk, params } = await aThirtyLineList()
    await desk.done(applyImport, { params, body: { mode: 'all-or-nothing' } })
    await world.runJobs()
    await world.rows((tx) =>
      tx.query(
        `update referrals.referral set state = 'refused', refusal_code = 'no-place', refusal_text = 'Revenez en mars',
           decided_at = $2 where territory_id = $1 and import_line = 2`,
        [tx.territoryId, new Date('2026-11-24T09:00:00Z')],
      ),
    )
    const { text } = await world.as('prescriber').call(downloadSentList, { params, query: {} })
    expect(text.split('\r\n')[1]).toContain(';Refusée;Plus de place : Revenez en mars;24/11/2026')
  })

  it('is not for another sender', async () => {
    const { world, params } = await aThirtyLineList()
    await world.rows((tx) =>
      tx.query('update exchanges.import set organisation_id = $2 where id = $1', [
        params.importId,
        world.organisations.missionLocale,
      ]),
    )
    expect(await world.as('prescriber').refused(downloadSentList, { params, query: {} })).toBe('not-found')
  })
})

describe('the same persons sent again', () => {
  it('stay one prescription as long as the first waits for its answer', async () => {
    const { world, desk, params } = await aThirtyLineList()
    await desk.done(applyImport, { params, body: { mode: 'line-by-line' } })
    await world.runJobs()
    const content = `${franceTravailHeader}\n${franceTravailLine(inventedPerson(5))}\n`
    const again = await aRehearsal(world, { kind: 'referrals', content })
    expect(again.verdicts).toEqual({ unchanged: 1 })
  })
})
