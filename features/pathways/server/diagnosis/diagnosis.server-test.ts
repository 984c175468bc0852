import { describe, expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { listDiagnoses, recordDiagnosis } from '../../contract/diagnosis.ts'
import { readEntrustedStep } from '../../contract/entrusted-steps.ts'
import { aDiagnosis, aTheme, diagnosed } from '../../testing/diagnosis-builders.ts'
import { aPathway } from '../../testing/pathway-builders.ts'
import { aStep } from '../../testing/step-builders.ts'

const first = aDiagnosis([[aTheme.licence, 'strong']], 0, '2026-09-01')

describe('the diagnosis', () => {
  it('is kept version by version, and a lifted brake keeps the day on which it was found', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world)
    await diagnosed(world, id, aDiagnosis([[aTheme.licence, 'strong']], 0, '2026-09-01'))
    const second = await diagnosed(
      world,
      id,
      aDiagnosis(
        [
          [aTheme.licence, 'lifted', '2026-11-10'],
          [aTheme.childcare, 'moderate'],
        ],
        1,
      ),
    )
    const { items } = await world.as('referent').done(listDiagnoses, { params: { pathwayId: id } })
    expect(items.map(({ number, heldOn }) => [number, heldOn])).toEqual([
      [2, '2026-11-23'],
      [1, '2026-09-01'],
    ])
    expect(items[0]).toEqual(second)
    expect(second.lines).toEqual([
      {
        themeCode: aTheme.childcare,
        rating: 'moderate',
        since: '2026-11-23',
        liftedOn: null,
        isShared: false,
      },
      {
        ...{ themeCode: aTheme.licence, rating: 'lifted', since: '2026-09-01', liftedOn: '2026-11-10' },
        isShared: false,
      },
    ])
  })

  it('does not replace a version that the writer did not read, and gives her that version', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world)
    await diagnosed(world, id, aDiagnosis([[aTheme.licence, 'strong']]))
    const again = await world
      .as('referent')
      .call(recordDiagnosis, { params: { pathwayId: id }, body: aDiagnosis([[aTheme.licence, 'moderate']]) })
    expect(again).toMatchObject({
      status: 409,
      problem: {
        code: 'diagnosis-moved',
        current: { number: 1, lines: [{ themeCode: aTheme.licence, rating: 'strong' }] },
      },
    })
  })

  it('sent twice under one id is one version', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world)
    await diagnosed(world, id, first)
    await diagnosed(world, id, first)
    const { items } = await world.as('referent').done(listDiagnoses, { params: { pathwayId: id } })
    expect(items).toHaveLength(1)
  })

  it('is not of before the person came, which would lengthen every lifted brake', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world, { admittedOn: '2026-08-17' })
    const record = (heldOn: string) =>
      world.as('referent').call(recordDiagnosis, {
        params: { pathwayId: id },
        body: aDiagnosis([[aTheme.licence, 'strong']], 0, heldOn),
      })
    expect((await record('2026-08-16')).problem.fields).toEqual([
      { pointer: '/heldOn', code: 'before-application' },
    ])
    expect((await record('2026-08-17')).status).toBe(200)
  })

  it('without any theme says so', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world)
    const answer = await world
      .as('referent')
      .call(recordDiagnosis, { params: { pathwayId: id }, body: aDiagnosis([]) })
    expect(answer.problem.fields).toEqual([{ pointer: '/lines', code: 'nothing-rated' }])
  })

  it('of the future, or of an episode that is over, is refused', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world)
    const over = await aPathway(world, { familyName: 'Brun', exitedOn: '2026-11-02' })
    const referent = world.as('referent')
    const tomorrow = aDiagnosis([[aTheme.licence, 'strong']], 0, '2027-11-24')
    expect(await referent.call(recordDiagnosis, { params: { pathwayId: id }, body: tomorrow })).toMatchObject(
      {
        status: 422,
        problem: { fields: [{ pointer: '/heldOn', code: 'date-in-future' }] },
      },
    )
    expect(
      await referent.call(recordDiagnosis, {
        params: { pathwayId: over.id },
        body: aDiagnosis([[aTheme.licence, 'strong']]),
      }),
    ).toMatchObject({ status: 409, problem: { code: 'pathway-closed' } })
  })

  it('R1: holds neither health nor justice, which have their own table and right', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world)
    for (const theme of [aTheme.care, aTheme.justice])
      expect(
        await world
          .as('referent')
          .call(recordDiagnosis, { params: { pathwayId: id }, body: aDiagnosis([[theme, 'strong']]) }),
      ).toMatchObject({ status: 422, problem: { fields: [{ pointer: '/lines', code: 'theme-apart' }] } })
  })

  it('is read by who accompanies and who steers, not by the fund, a control, an operator or another référent', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world)
    const others = await aPathway(world, { familyName: 'Brun', referent: null })
    await diagnosed(world, id, first)
    const read = async (role: string, pathwayId: string) =>
      (await world.as(role).call(listDiagnoses, { params: { pathwayId } })).status
    expect(await read('referent', id)).toBe(200)
    expect(await read('projectManager', id)).toBe(200)
    for (const role of ['fundManager', 'stepOperator', 'entryDesk', 'prescriber', 'electedOfficial'])
      expect(await read(role, id)).toBe(403)
    expect(await read('referent', others.id)).toBe(404)
  })

  it('is written by who accompanies alone: the project manager reads it and does not write', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world)
    const body = aDiagnosis([[aTheme.licence, 'strong']])
    for (const role of ['projectManager', 'fundManager', 'entryDesk', 'stepOperator'])
      expect(await world.as(role).refused(recordDiagnosis, { params: { pathwayId: id }, body })).toBe(
        'right-missing',
      )
  })

  it('need to know: an operator reads the flagged brakes under way, and no other', async () => {
    const world = await aTerritory()
    const step = await aStep(world, { isEntrusted: true, isPrescribed: true })
    const read = async () =>
      (await world.as('stepOperator').done(readEntrustedStep, { params: { stepId: step.id } })).step.brakes
    const shared = [aTheme.licence]
    const both = [
      [aTheme.licence, 'strong'],
      [aTheme.childcare, 'strong'],
    ] as const
    expect(await read()).toEqual([])
    await diagnosed(world, step.pathwayId, aDiagnosis(both, 0, '2026-09-01', shared))
    expect(await read()).toEqual([aTheme.licence])
    await diagnosed(world, step.pathwayId, aDiagnosis([[aTheme.licence, 'lifted', '2026-11-10'], both[1]], 1))
    expect(await read()).toEqual([])
  })
})
