import { describe, expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { anOperation, takeIn } from '#features/funding/testing/operation-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { closeSession, correctPresence } from '#features/training/contract.ts'
import { anEnrolment, aSession, enrolIn, notePresence } from '#features/training/testing/training-builders.ts'
import { newId } from '#kernel/id.ts'
import { closeControlSample, listControlSheets, readControlSheet } from '../contract.ts'
import { aControlledSheet, aSample } from '../testing/sample-builders.ts'

describe('the controller of an operation', () => {
  it('reads its sealed attendance sheets, with who signed, and the seal', async () => {
    const world = await aTerritory()
    const { sampleId, sessionId } = await aControlledSheet(world)
    const controller = world.as('controller')
    const { items } = await controller.done(listControlSheets, { params: { sampleId } })
    expect(items).toMatchObject([{ sessionId, publicLabel: 'Écrire et lire au quotidien', participants: 1 }])
    const sheet = await controller.done(readControlSheet, { params: { sampleId, sessionId } })
    expect(sheet.lines.map(({ personName }) => personName)).toEqual(['Haddad Samira'])
    expect(sheet.seal?.isIntact).toBe(true)
    expect(JSON.stringify(sheet)).not.toMatch(/illettrisme/)
  })

  it('reads no name of somebody outside the sample, whose line and signature stay', async () => {
    const world = await aTerritory()
    const { id: operationId } = await anOperation(world)
    const session = await aSession(world, { activity: { operationId } })
    const inside = await anEnrolment(world, session.id, { familyName: 'Dedans' })
    const outside = await aPathway(world, { familyName: 'Dehors' })
    const enrolmentId = newId()
    await enrolIn(world, session.id, [{ id: enrolmentId, pathwayId: outside.id }])
    await takeIn(world, inside.pathwayId, operationId)
    const { id: sampleId } = await aSample(world, { operationId })
    world.at('2026-11-24T18:00:00Z')
    for (const id of [inside.enrolmentId, enrolmentId])
      await notePresence(world, session.id, id, ['present', 'absent'])
    const params = { sampleId, sessionId: session.id }
    await world.as('projectManager').done(closeSession, {
      params: { sessionId: session.id },
      body: { version: session.version },
    })
    await world.as('projectManager').done(correctPresence, {
      params: { sessionId: session.id },
      body: { enrolmentId, part: 'afternoon', value: 'excused', reason: 'Convocation reçue ensuite' },
    })
    const { lines } = await world.as('controller').done(readControlSheet, { params })
    expect(lines.map(({ personName }) => personName)).toEqual(['Dedans Samira', null])
    expect(lines[1]?.values.map(({ value }) => value)).toEqual(['present', 'excused'])
    expect(lines[1]?.values[1]?.correction).toMatchObject({ sealed: 'absent', reason: null })
    const manager = await world.as('fundManager').done(readControlSheet, { params })
    expect(manager.lines.map(({ personName }) => personName)).toEqual(['Dedans Samira', 'Dehors Samira'])
    expect(manager.lines[1]?.values[1]?.correction?.reason).toBe('Convocation reçue ensuite')
  })

  it('reads no sheet of another operation, of another period, nor one that is not sealed', async () => {
    const world = await aTerritory()
    const { sampleId, sessionId, operationId } = await aControlledSheet(world)
    const other = await aControlledSheet(world)
    const open = await aSession(world, { activity: { operationId }, heldOn: '2026-11-25' })
    const refused = (params: { sampleId: string; sessionId: string }) =>
      world.as('controller').refused(readControlSheet, { params })
    expect(await refused({ sampleId, sessionId: other.sessionId })).toBe('not-found')
    expect(await refused({ sampleId, sessionId: open.id })).toBe('not-found')
    const before = await aSample(world, { operationId, toOn: '2026-11-23' })
    expect(await refused({ sampleId: before.id, sessionId })).toBe('not-found')
    const { items } = await world
      .as('controller')
      .done(listControlSheets, { params: { sampleId: before.id } })
    expect(items).toEqual([])
  })

  it('reads none once the sample is closed', async () => {
    const world = await aTerritory()
    const { sampleId, sessionId } = await aControlledSheet(world)
    await world.as('projectManager').done(closeControlSample, {
      params: { sampleId },
      body: { reason: 'La visite est terminée' },
    })
    const controller = world.as('controller')
    expect((await controller.done(listControlSheets, { params: { sampleId } })).items).toEqual([])
    expect(await controller.refused(readControlSheet, { params: { sampleId, sessionId } })).toBe('not-found')
  })
})
