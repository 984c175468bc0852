import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { applyImport, changeMapping, listImportLines, undoImport } from '../contract.ts'
import { aRehearsal } from '../testing/import-builders.ts'

const header =
  'identifiant_unique_de;codeaction;lblaction;objectif_formation;date_prescription;date_realisation_action;date_prev_debut;date_debut;date_fin;formation;adr.dc_commune_id'
const actions = `${header}
10000000001;AAP;Atelier projet;NULL;2026-09-01 10:00:0.0;NULL;NULL;2026-09-15;2026-09-20;NULL;NULL
10000000001;AAO;Remise à niveau;NULL;01/10/2026;NULL;12/10/2026;12/10/2026;15/12/2026;NULL;NULL
99999999999;AAP;Atelier projet;NULL;01/10/2026;NULL;NULL;NULL;NULL;NULL;NULL
`

const aFollowedPerson = async (world: World) => {
  const [personId, pathwayId] = [newId(), newId()]
  await world.rows(async (tx) => {
    await tx.query(
      `insert into people.person (territory_id, id, given_name, family_name, name_key, france_travail_id, created_at, updated_at)
       values ($1, $2, 'Inès', 'Aubrun', 'aubrun ines', '10000000001', $3, $3)`,
      [tx.territoryId, personId, new Date('2026-01-05T08:00:00Z')],
    )
    await tx.query(
      `insert into pathways.pathway (territory_id, id, person_id, scheme_id, state, is_open, admitted_on, contract_signed_on, created_at, updated_at)
       values ($1, $2, $3, $4, 'active', true, '2026-02-01', '2026-02-10', $5, $5)`,
      [tx.territoryId, pathwayId, personId, world.schemeId, new Date('2026-02-01T08:00:00Z')],
    )
  })
  return pathwayId
}

const steps = (world: World) =>
  world.rows((tx) =>
    tx.query(
      `select label, state, started_on as started, ended_on as ended, ends_on as until from pathways.step where territory_id = $1 order by proposed_on`,
      [tx.territoryId],
    ),
  )

const types = async (world: World) => {
  const rows = await world.rows((tx) =>
    tx.query<{ type: string }>(
      'select type_code as type from pathways.step where territory_id = $1 order by started_on',
      [tx.territoryId],
    ),
  )
  return rows.map((row) => row.type)
}

const labels = async (world: World) => (await steps(world)).map((row) => (row as { label: string }).label)

describe('the actions of France Travail', () => {
  it('become steps of the open pathway, in the state that their dates say', async () => {
    const world = await aTerritory()
    await aFollowedPerson(world)
    const one = await aRehearsal(world, { kind: 'steps', content: actions, as: 'entryDesk' })
    expect(one).toMatchObject({ mappingSource: 'france-travail-actions', verdicts: { new: 2, rejected: 1 } })
    const params = { params: { importId: one.id } }
    await world.as('entryDesk').done(applyImport, { ...params, body: { mode: 'all-or-nothing' } })
    await world.runJobs()
    expect(await steps(world)).toEqual([
      {
        label: 'Atelier projet',
        state: 'done',
        started: '2026-09-15',
        ended: '2026-09-20',
        until: '2026-09-20',
      },
      { label: 'Remise à niveau', state: 'ongoing', started: '2026-10-12', ended: null, until: '2026-12-15' },
    ])
    const { items } = await world
      .as('entryDesk')
      .done(listImportLines, { ...params, query: { verdict: 'rejected' } })
    expect(items[0]?.rejects).toMatchObject([{ address: 'A4', code: 'no-open-pathway' }])

    const again = await aRehearsal(world, { kind: 'steps', content: actions, as: 'entryDesk' })
    expect(again.verdicts).toEqual({ unchanged: 2, rejected: 1 })
    await world.as('entryDesk').done(undoImport, params)
    await world.runJobs()
    expect(await steps(world)).toEqual([])
  })

  it('take the type that the file names by its title, and the rehearsal shows it', async () => {
    const world = await aTerritory()
    await aFollowedPerson(world)
    const content = `${header}
10000000001;AAF;FORMATION QUALIFIANTE;NULL;2026-09-01;NULL;NULL;2026-09-15;2026-12-20;NULL;NULL
`
    const one = await aRehearsal(world, { kind: 'steps', content, as: 'entryDesk' })
    const params = { importId: one.id }
    const { items } = await world.as('entryDesk').done(listImportLines, { params, query: {} })
    expect(items[0]?.differences).toEqual([
      { field: 'stepType', before: 'FORMATION QUALIFIANTE', after: 'training-qualifying' },
    ])
    await world.as('entryDesk').done(applyImport, { params, body: { mode: 'all-or-nothing' } })
    await world.runJobs()
    expect(await types(world)).toEqual(['training-qualifying'])
    expect(await labels(world)).toEqual(['FORMATION QUALIFIANTE'])
  })

  it('are named by their code when their title says nothing, and a remark says which keep no type', async () => {
    const world = await aTerritory()
    await aFollowedPerson(world)
    const content = `${header}
10000000001;job-search;NULL;NULL;2026-09-01;NULL;NULL;2026-09-15;2026-12-20;NULL;NULL
10000000001;AAP;Prestation locale;NULL;2026-10-01;NULL;NULL;2026-10-15;2026-12-20;NULL;NULL
`
    const { id: importId } = await aRehearsal(world, { kind: 'steps', content, as: 'entryDesk' })
    const { items } = await world.as('entryDesk').done(listImportLines, { params: { importId }, query: {} })
    expect(items.map((line) => line.differences)).toEqual([
      [{ field: 'stepType', before: 'job-search', after: 'job-search' }],
      [{ field: 'stepType', before: 'Prestation locale', after: 'other' }],
    ])
    const body = { mode: 'all-or-nothing' as const }
    await world.as('entryDesk').done(applyImport, { params: { importId }, body })
    await world.runJobs()
    expect(await types(world)).toEqual(['job-search', 'other'])
  })
})

describe('a file with a column of types', () => {
  it('gives each step the type named there, and leaves the unknown ones to the référent', async () => {
    const world = await aTerritory()
    await aFollowedPerson(world)
    const content = `identifiant_unique_de;lblaction;nature;date_debut
10000000001;Permis B;driving-licence;2026-09-15
10000000001;Action maison;Truc local;2026-10-15
`
    const received = await aRehearsal(world, { kind: 'steps', content, as: 'entryDesk' })
    const params = { importId: received.id }
    const fields = ['franceTravailId', 'stepLabel', 'stepType', 'stepStartedOn'] as const
    const columns = received.columns.map(({ header: name }, index) => ({
      header: name,
      field: fields[index] ?? null,
    }))
    const body = { version: received.version, columns, remember: true }
    await world.as('entryDesk').done(changeMapping, { params, body })
    await world.runJobs()
    const { items } = await world.as('entryDesk').done(listImportLines, { params, query: {} })
    expect(items.map((line) => line.differences)).toEqual([
      [{ field: 'stepType', before: 'driving-licence', after: 'driving-licence' }],
      [{ field: 'stepType', before: 'Truc local', after: 'other' }],
    ])
    await world.as('entryDesk').done(applyImport, { params, body: { mode: 'all-or-nothing' } })
    await world.runJobs()
    expect(await types(world)).toEqual(['driving-licence', 'other'])
    expect(await labels(world)).toEqual(['Permis B', 'Action maison (Truc local)'])
    const again = await aRehearsal(world, { kind: 'steps', content, as: 'entryDesk' })
    expect(again.columns.map(({ field }) => field)).toEqual(fields)
  })
})
