import { describe, expect, it } from 'vitest'
import { withFile } from '#apps/testing/request-of.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { createPlan } from '#features/plans/contract.ts'
import { planValues } from '#features/plans/testing/plan-builders.ts'
import {
  importAgreements,
  listAgreementImports,
  moveAgreement,
  readRadar,
  undoAgreementImport,
} from '../../../contract.ts'
import { anImport, opened } from '../../../testing/life-builders.ts'

const head = 'Nom;Date d’effet;Terme;Signée le;Parties;SIRET'
const fileOf = (...lines: readonly string[]) => ({
  name: 'conventions.csv',
  content: `${[head, ...lines].join('\n')}\n`,
})
const two = fileOf(
  'Pacte territorial;01/01/2024;31/12/2027;15/12/2023;Agglomération|Région;',
  'Accord de site;01/01/2025;31/12/2027;;Agglomération;',
)
const rehearse = (world: World, file: { name: string; content: string }, role = 'projectManager') =>
  world.as(role).done(importAgreements, withFile({ params: {}, query: { write: 'no' as const } }, file))
const labelsOf = async (world: World) =>
  (await world.as('projectManager').done(readRadar, { params: {}, query: {} })).items.map(
    ({ label }) => label,
  )
const idOf = async (world: World, label: string) =>
  (await world.as('projectManager').done(readRadar, { params: {}, query: {} })).items.find(
    (one) => one.label === label,
  )?.id ?? ''
const undo = (world: World, importId: string) =>
  world.as('projectManager').call(undoAgreementImport, { params: { importId } })

describe('the undo of an import of agreements', () => {
  it('takes away what the file wrote, says who did it, and lets the file come again', async () => {
    const world = await aTerritory()
    const importId = await anImport(world, two)
    expect(await labelsOf(world)).toHaveLength(2)
    expect((await undo(world, importId)).body).toEqual({ removed: 2, kept: [] })
    expect(await labelsOf(world)).toEqual([])
    const { items } = await world.as('projectManager').done(listAgreementImports, { params: {} })
    expect(items).toMatchObject([{ standing: 0, mayUndo: false, undoneByName: 'Membre projectManager' }])
    expect((await undo(world, importId)).problem.code).toBe('import-undone')
    await anImport(world, two)
    expect(await labelsOf(world)).toHaveLength(2)
  })

  it('leaves what was moved, or used by another part of the product since, and names it', async () => {
    const world = await aTerritory()
    const manager = world.as('projectManager')
    const importId = await anImport(
      world,
      fileOf(
        'Pacte territorial;01/01/2024;31/12/2027;15/12/2023;;',
        'Accord de site;01/01/2025;31/12/2027;;;',
        'Charte;01/01/2025;31/12/2027;;;',
      ),
    )
    const plan = planValues(world, { agreementId: await idOf(world, 'Pacte territorial') })
    await manager.done(createPlan, { params: {}, body: plan })
    const moved = await idOf(world, 'Accord de site')
    await manager.done(moveAgreement, {
      params: { agreementId: moved },
      body: { version: (await opened(world, moved)).version, move: 'submit', onDay: '2026-11-20', why: '' },
    })
    expect((await undo(world, importId)).body).toMatchObject({
      removed: 1,
      kept: [{ label: 'Accord de site' }, { label: 'Pacte territorial' }],
    })
    expect((await opened(world, moved)).history.map(({ move }) => move)).toEqual(['submit', 'import'])
  })

  it('is possible for thirty days, by who writes agreements in this very territory', async () => {
    const world = await aTerritory()
    const importId = await anImport(world, two)
    const neighbour = await aTerritory()
    expect((await undo(neighbour, importId)).status).toBe(404)
    expect(await world.as('partner').refused(undoAgreementImport, { params: { importId } })).toBe(
      'right-missing',
    )
    world.at('2026-12-24T09:00:00Z')
    expect((await undo(world, importId)).problem.code).toBe('undo-over')
  })
})

it('the columns that a file of agreements has and Bassin does not read are named', async () => {
  const world = await aTerritory()
  const file = 'Nom;Nature;Date d’effet;Terme;Couleur\nAccord;Convention locale;01/01/2026;31/12/2026;bleu\n'
  const { ignored, ready } = await rehearse(world, { name: 'conventions.csv', content: file })
  expect([ignored, ready.length]).toEqual([['Couleur'], 1])
})

it('a line of a file of agreements that holds a social-security number is refused, and does not show it', async () => {
  const world = await aTerritory()
  const { rejects, ready } = await rehearse(
    world,
    fileOf(
      'Accord 2 55 08 14 168 025 38;01/01/2025;31/12/2027;;Agglomération;',
      'Charte;01/01/2025;31/12/2027;;Agglomération|2.55.08.14.168.025.38;',
    ),
  )
  expect(rejects).toEqual([
    { line: 2, column: 'Nom', reason: 'nir-refused', cell: '' },
    { line: 3, column: 'Parties', reason: 'nir-refused', cell: '' },
  ])
  expect(ready).toEqual([])
})

describe('the SIRET of a party in a file of agreements', () => {
  const line =
    'Accord de site;01/01/2025;31/12/2027;;Quai Nord|Région|La Poste;73282932000074||35600000000048'

  it('finds the organisation that has it, or adds one to the directory; the rehearsal says how many', async () => {
    const world = await aTerritory()
    await world.rows((tx) =>
      tx.query(
        `update organisations.organisation set siret = '35600000000048' where territory_id = $1 and id = $2`,
        [tx.territoryId, world.organisations.operator],
      ),
    )
    expect(await rehearse(world, fileOf(line))).toMatchObject({
      toMake: 1,
      ready: [{ parties: 3, sirets: 2 }],
    })
    await anImport(world, fileOf(line))
    const { parties } = await opened(world, await idOf(world, 'Accord de site'))
    const [made] = await world.rows((tx) =>
      tx.query<{ id: string; name: string; kind: string }>(
        `select id, name, kind from organisations.organisation where territory_id = $1 and siret = '73282932000074'`,
        [tx.territoryId],
      ),
    )
    expect(made).toMatchObject({ name: 'Quai Nord', kind: 'other' })
    expect(parties.map(({ organisationId }) => organisationId)).toEqual([
      ...[made?.id, null, world.organisations.operator],
    ])
  })

  it('is refused with its reason when its key is wrong, when it is there twice or when there are too many', async () => {
    const world = await aTerritory()
    const { rejects } = await rehearse(
      world,
      fileOf(
        'Faux;01/01/2025;31/12/2027;;Quai Nord;73282932000075',
        'Double;01/01/2025;31/12/2027;;Quai Nord|Région;73282932000074|73282932000074',
        'Trop;01/01/2025;31/12/2027;;Quai Nord;73282932000074|35600000000048',
      ),
    )
    expect(rejects.map(({ line: at, column, reason }) => [at, column, reason])).toEqual([
      [2, 'SIRET', 'siret-wrong'],
      [3, 'SIRET', 'siret-twice'],
      [4, 'SIRET', 'sirets-disagree'],
    ])
  })
})
