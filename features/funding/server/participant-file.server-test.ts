import { parse } from 'csv-parse/sync'
import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { anExit } from '#features/pathways/testing/exit-builders.ts'
import { grantRight } from '#features/people/testing/grant-right.ts'
import { aCriterion } from '#features/people/testing/proof-builders.ts'
import { newId } from '#kernel/id.ts'
import {
  createOperation,
  type FileGaps,
  readFileMapping,
  takeParticipantFile,
  withdrawFileMapping,
  writeFileMapping,
} from '../contract.ts'
import { shippedMapping } from '../rules/shipped-mapping.ts'
import { aMapping } from '../testing/mapping-builders.ts'
import { aParticipation, operationValues } from '../testing/operation-builders.ts'
import { aQuestionnaire, value } from '../testing/questionnaire-builders.ts'

const body = { reason: 'Bilan de l’opération' }
const send = (world: World, operationId: string, role = 'fundManager') =>
  world.as(role).call(takeParticipantFile, { params: { operationId }, body })
const linesOf = (text: string) =>
  parse(text, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[]
const gapsOf = (problem: unknown) => (problem as { current: FileGaps }).current
const trail = (world: World) =>
  world.rows((tx) =>
    tx.query<{ reason: string; details: { count: number; list: string } }>(
      `select reason, details from audit.line where territory_id = $1 and action = 'exchanges.list-exported'`,
      [tx.territoryId],
    ),
  )

describe('the file of participants', () => {
  let world: World
  let one: Awaited<ReturnType<typeof aParticipation>>
  beforeEach(async () => {
    world = await aTerritory()
    one = await aParticipation(world, { familyName: '=Ravel', givenName: 'Inès' })
  })

  it('leaves with its 29 columns, in their order, once nothing that is due lacks', async () => {
    await aQuestionnaire(world, {
      participationId: one.id,
      answers: { 'minimum-income': { state: 'declined' }, jobless: { state: 'unreachable' } },
    })
    const { status, text, headers } = await send(world, one.operationId)
    expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8'])
    const [line] = linesOf(text)
    expect(Object.keys(line ?? {})).toEqual(shippedMapping.columns.map(({ label }) => label))
    expect(Object.keys(line ?? {})).toHaveLength(29)
    expect(line).toMatchObject({
      NOM: "'=Ravel",
      Prénom: 'Inès',
      'Date de naissance': '14/03/1988',
      'Date d’entrée dans le projet': '24/08/2026',
      'Situation avant l’entrée': 'En emploi salarié',
      'Durée sans emploi': 'Injoignable',
      BRSA: 'Non renseigné',
      'Complétude %': '100',
    })
  })

  it('names the criteria declared by the entry as the territory does, none that came later', async () => {
    const { personId } = one
    await aQuestionnaire(world, { participationId: one.id })
    await aCriterion(world, personId, { code: 'plie-low-qualified' })
    world.at('2026-08-20T08:00:00Z')
    await aCriterion(world, personId, { code: 'plie-long-unemployed' })
    world.at('2026-11-26T08:00:00Z')
    const [line] = linesOf((await send(world, one.operationId)).text)
    expect(line?.['Critères d’éligibilité']).toBe('Sans emploi depuis 12 mois ou plus')
  })

  it('leaves empty what is unknown, never 0', async () => {
    await aQuestionnaire(world, { participationId: one.id })
    const [line] = linesOf((await send(world, one.operationId)).text)
    for (const unknown of [
      ...['Date de sortie de l’opération', 'Situation à la sortie', 'Délai de saisie (jours)'],
      ...['Situation à +6 mois', 'Date du relevé', 'Référent unique (type)'],
    ])
      expect([unknown, line?.[unknown]]).toEqual([unknown, ''])
  })

  it('counts the days from the exit to its first capture, whatever was corrected since', async () => {
    await aQuestionnaire(world, { participationId: one.id })
    await anExit(world, { pathwayId: one.pathwayId, exitedOn: '2026-11-19' })
    await aQuestionnaire(world, { participationId: one.id, moment: 'exit' })
    world.at('2026-11-30T09:00:00Z')
    await aQuestionnaire(world, {
      ...{ participationId: one.id, moment: 'exit', answers: { status: value('unemployed') } },
    })
    const [line] = linesOf((await send(world, one.operationId)).text)
    expect(line).toMatchObject({
      'Date de saisie de la sortie': '23/11/2026',
      'Délai de saisie (jours)': '4',
      'Situation à la sortie': 'Demandeur d’emploi inscrit',
    })
  })

  it('is refused with each missing cell, its line, its column and the reason', async () => {
    const empty = await send(world, one.operationId)
    expect([empty.status, empty.problem.code]).toEqual([409, 'export-incomplete'])
    expect(gapsOf(empty.problem).gaps).toContainEqual({
      ...{ line: 1, column: 'Durée sans emploi', reason: 'questionnaire-missing', participationId: one.id },
    })
    await aQuestionnaire(world, { participationId: one.id, answers: { education: null } })
    expect(gapsOf((await send(world, one.operationId)).problem)).toEqual({
      total: 1,
      gaps: [{ line: 1, column: 'Niveau d’instruction', reason: 'empty', participationId: one.id }],
    })
    expect(await trail(world)).toEqual([])
  })

  it('waits for no exit before its month has passed, and is refused afterwards', async () => {
    await aQuestionnaire(world, { participationId: one.id })
    await anExit(world, { pathwayId: one.pathwayId, exitedOn: '2026-11-20' })
    world.at('2026-12-20T09:00:00Z')
    expect((await send(world, one.operationId)).status).toBe(200)
    world.at('2026-12-21T09:00:00Z')
    const { gaps } = gapsOf((await send(world, one.operationId)).problem)
    expect(gaps.map(({ column }) => column)).toEqual([
      ...['Situation à la sortie', 'Date de saisie de la sortie', 'Délai de saisie (jours)'],
    ])
  })

  it('is refused when nobody takes part', async () => {
    const { id: operationId } = await world
      .as('fundManager')
      .done(createOperation, { params: {}, body: operationValues(world) })
    expect((await send(world, operationId)).problem.code).toBe('export-empty')
  })

  it('leaves its line in the trail, with the reason, before its bytes', async () => {
    await aQuestionnaire(world, { participationId: one.id })
    await send(world, one.operationId)
    expect(await trail(world)).toMatchObject([
      { reason: body.reason, details: { list: 'funding.participant-file', count: 1 } },
    ])
  })

  it('holds a sensitive answer only for who may read the sensitive facts of that person', async () => {
    await aQuestionnaire(world, { participationId: one.id, answers: { housing: value('yes') } })
    const cell = async () => linesOf((await send(world, one.operationId)).text)[0]?.['Sans domicile stable']
    expect(await cell()).toBe('')
    await grantRight(world, 'fundManager', 'people.read-sensitive')
    expect(await cell()).toBe('')
    await grantRight(world, 'fundManager', 'people.read-sensitive', 'territory')
    expect(await cell()).toBe('Oui')
  })

  it('holds her own participants alone for a référent who may export', async () => {
    await aQuestionnaire(world, { participationId: one.id })
    await aParticipation(world, { operationId: one.operationId, referent: 'secondReferent' })
    const { status, text } = await send(world, one.operationId, 'referent')
    expect([status, linesOf(text).map((line) => line['Identifiant interne'])]).toEqual([200, [one.id]])
  })
})

describe('its columns', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
  })
  const write = (more: object) =>
    world.as('fundManager').done(writeFileMapping, { params: {}, body: aMapping(more) })

  it('are those that ship until the day of the territory’s own, in its order and its words', async () => {
    const one = await aParticipation(world)
    await aQuestionnaire(world, { participationId: one.id })
    const columns = [
      { key: 'status' as const, label: 'Statut', required: true, words: { employed: 'Salarié' } },
      { key: 'family-name' as const, label: 'Nom de famille', required: true, words: {} },
    ]
    await write({ columns, validFrom: '2026-12-01' })
    const shipped = await world.as('fundManager').done(readFileMapping, { params: {} })
    expect([shipped.inForce.id, shipped.versions.length]).toEqual([null, 2])
    world.at('2026-12-01T09:00:00Z')
    expect((await send(world, one.operationId)).text).toBe(
      '\uFEFFStatut;Nom de famille\r\nSalarié;Haddad\r\n',
    )
  })

  it('of a version are not two of a kind, nor of a day that has one', async () => {
    const manager = world.as('fundManager')
    const [column] = aMapping().columns
    if (!column) throw new Error('no column ships')
    const twice = { params: {}, body: aMapping({ columns: [column, column] }) }
    expect(await manager.refused(writeFileMapping, twice)).toBe('column-twice')
    const first = await write({})
    expect(await manager.refused(writeFileMapping, { params: {}, body: aMapping({ id: newId() }) })).toBe(
      'mapping-that-day',
    )
    expect(first.columns).toHaveLength(29)
  })

  it('of a day to come are withdrawn by who may write them: they stay in the list and serve never', async () => {
    const body = aMapping({ validFrom: '2026-11-24' })
    await write(body)
    const withdraw = (role: string) =>
      world.as(role).call(withdrawFileMapping, { params: { mappingId: body.id } })
    expect((await withdraw('projectManager')).status).toBe(403)
    for (const _ of ['once', 'twice']) expect((await withdraw('fundManager')).status).toBe(200)
    const again = await write({ id: newId(), validFrom: '2026-11-24' })
    world.at('2026-11-24T09:00:00Z')
    const { inForce, versions } = await world.as('fundManager').done(readFileMapping, { params: {} })
    expect(inForce.id).toBe(again.id)
    expect(versions.find(({ id }) => id === body.id)).toMatchObject({
      withdrawnOn: '2026-11-23',
      withdrawnByName: expect.any(String),
    })
    expect(
      await world.as('fundManager').refused(withdrawFileMapping, { params: { mappingId: again.id ?? '' } }),
    ).toBe('mapping-began')
  })

  it('say which header is that of another, and which day would never come', async () => {
    const manager = world.as('fundManager')
    const fieldsOf = async (more: object) =>
      (await manager.call(writeFileMapping, { params: {}, body: aMapping(more) })).problem.fields
    const [column, other] = aMapping().columns
    const columns = [column, { ...other, label: column?.label }]
    expect(await fieldsOf({ columns })).toEqual([{ pointer: '/columns/1/label', code: 'header-twice' }])
    expect(await fieldsOf({ validFrom: '2020-12-31' })).toEqual([
      {
        ...{ pointer: '/validFrom', code: 'mapping-never-in-force' },
        params: { from: shippedMapping.validFrom },
      },
    ])
  })
})
