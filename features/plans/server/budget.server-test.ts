import { describe, expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import {
  addBudgetLine,
  changeBudgetLine,
  exportBudget,
  exportPlan,
  printPlan,
  removeAxis,
  removeBudgetLine,
} from '../contract.ts'
import { budgetTotals } from '../rules/budget.ts'
import { aLine, anAction, aPlan, moveAs, planOf } from '../testing/plan-builders.ts'

describe('the budget of a plan', () => {
  it('adds up what its axes, actions and sub-actions cost: no total is written', async () => {
    const world = await aTerritory()
    const manager = world.as('projectManager')
    const { id, axisIds } = await aPlan(world)
    const actionId = await anAction(world, { planId: id })
    const under = await anAction(world, { parentId: actionId })
    for (const line of [
      aLine({ actionId, amountCents: 1_000_000 }),
      aLine({ actionId, stage: 'spent', amountCents: 400_050 }),
      aLine({ actionId: under, year: 2027, amountCents: 250_000 }),
      aLine({ axisId: axisIds[0] ?? null, funderName: null, funderId: world.organisations.plie }),
    ])
      await manager.done(addBudgetLine, { params: {}, body: line })
    const { budget } = await planOf(world, id)
    const { total, byFunder } = budgetTotals(budget)
    expect(total).toEqual({ planned: 3_250_000, spent: 400_050 })
    expect(byFunder.map(({ funderName }) => funderName)).toEqual(['Organisme plie', 'Région'])
    const removeInput = { params: { planId: id, axisId: axisIds[0] ?? '' } }
    expect(await manager.refused(removeAxis, removeInput)).toBe('axis-has-budget')
  })

  it('holds one line for each kind, year, funder, planned or spent, whatever the case of the name', async () => {
    const world = await aTerritory()
    const manager = world.as('projectManager')
    const actionId = await anAction(world, { planId: (await aPlan(world)).id })
    const line = aLine({ actionId })
    await manager.done(addBudgetLine, { params: {}, body: line })
    const again = aLine({ actionId, funderName: 'région', amountCents: 1 })
    expect(await manager.refused(addBudgetLine, { params: {}, body: again })).toBe('line-exists')
    const other = aLine({ actionId, year: 2027 })
    await manager.done(addBudgetLine, { params: {}, body: other })
    const { id: _id, actionId: _action, axisId: _axis, ...fields } = line
    const change = { params: { lineId: other.id }, body: { version: 1, ...fields } }
    expect(await manager.refused(changeBudgetLine, change)).toBe('line-exists')
    await manager.done(removeBudgetLine, { params: { lineId: line.id } })
    await manager.done(changeBudgetLine, change)
    expect(await manager.refused(changeBudgetLine, change)).toBe('stale-version')
  })

  it('names one funder, and pays what the writer may see', async () => {
    const [world, neighbour] = [await aTerritory(), await aTerritory()]
    const actionId = await anAction(world, { planId: (await aPlan(world)).id })
    const none = aLine({ actionId, funderName: null })
    const answer = await world.as('projectManager').call(addBudgetLine, { params: {}, body: none })
    expect(answer.problem.fields).toEqual([{ pointer: '/funderId', code: 'one-funder' }])
    const theirs = { params: {}, body: aLine({ actionId }) }
    expect(await neighbour.as('projectManager').refused(addBudgetLine, theirs)).toBe('not-found')
    expect(await world.as('referent').refused(addBudgetLine, theirs)).toBe('right-missing')
  })
})

describe('a plan that leaves', () => {
  it('keeps the order of its actions and sub-actions, as a list and as a document, without what the reader may not read', async () => {
    const world = await aTerritory()
    const { id, axisIds } = await aPlan(world)
    const axisId = axisIds[0] ?? null
    const first = await anAction(world, { planId: id }, { label: 'Première', axisId })
    await anAction(world, { planId: id }, { label: 'Deuxième', axisId })
    await anAction(world, { planId: id }, { label: 'Cachée', isRestricted: true })
    await anAction(world, { parentId: first }, { label: 'Sous la première' })
    await moveAs(world, 'projectManager', [first], 'block', 'Un local')
    const list = await world.as('referent').call(exportPlan, {
      params: { planId: id },
      body: { format: 'csv', filters: {} },
    })
    const lines = list.text.trim().split(/\r?\n/).slice(1)
    expect(lines.map((line) => line.split(';').slice(1, 4).join(';'))).toEqual([
      'Première;;bloqué',
      'Première;Sous la première;à venir',
      'Deuxième;;à venir',
    ])
    const paper = await world
      .as('referent')
      .call(printPlan, { params: { planId: id }, query: { format: 'docx' } })
    expect(paper.status).toBe(200)
    expect(paper.bytes.subarray(0, 2).toString()).toBe('PK')
    const pdf = await world
      .as('referent')
      .call(printPlan, { params: { planId: id }, query: { format: 'pdf' } })
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const budget = await world.as('referent').call(exportBudget, {
      params: { planId: id },
      body: { format: 'csv', filters: {} },
    })
    expect(budget.text).toContain('Financeur')
  })
})
