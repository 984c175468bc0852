import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { type Assessment, emptyAssessment, listAssessments, saveAssessment } from '../contract.ts'

describe('the impact assessment', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
  })
  const save = (after: number, content: Partial<Assessment> = {}) =>
    world.as('territoryAdmin').call(saveAssessment, {
      params: {},
      body: { id: newId(), after, content: { ...emptyAssessment, ...content } },
    })
  const list = () => world.as('territoryAdmin').done(listAssessments, { params: {} })

  it('is empty until somebody judges, and says that nobody checked its method', async () => {
    const { items, method } = await list()
    expect([items, method.verifiedOn]).toEqual([[], null])
  })

  it('keeps each version, its risks with severity and likelihood, and who wrote it', async () => {
    const access = {
      ...emptyAssessment.risks.access,
      severity: 'significant',
      likelihood: 'limited',
    } as const
    await save(0, { context: 'Avant' })
    await save(1, { context: 'Après', risks: { ...emptyAssessment.risks, access } })
    const { items } = await list()
    expect(items.map((one) => [one.number, one.content.context, one.content.risks.access.severity])).toEqual([
      [2, 'Après', 'significant'],
      [1, 'Avant', null],
    ])
    expect(items.every((one) => one.writtenByName !== null)).toBe(true)
  })

  it('keeps the second of two savers from overwriting the first', async () => {
    await save(0)
    // With the number of the other version: the form offers to see it, or to write after it.
    expect((await save(0)).problem).toMatchObject({ code: 'stale-version', current: { version: 1 } })
    expect((await save(1)).status).toBe(200)
  })

  it('is not decided on a day to come', async () => {
    expect((await save(0, { decidedOn: '2026-11-24' })).problem.fields).toEqual([
      { pointer: '/content/decidedOn', code: 'date-in-the-future' },
    ])
  })
})
