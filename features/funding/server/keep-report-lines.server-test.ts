import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { changeOperation } from '../contract.ts'
import { anOperation, operationValues } from '../testing/operation-builders.ts'
import { keepReportLinesIn } from './keep-report-lines.ts'

const reports = async (world: World, role = 'fundManager') => {
  const { desks } = await world.as(role).done(listDeadlines, { params: {}, query: {} })
  return desks.filter((line) => line.ruleCode === 'funding-report')
}
const days = { startsOn: '2025-01-01', endsOn: '2025-12-31' }

describe('the implementation report of an operation', () => {
  it('is asked of the fund manager two months before its limit, until it is handed in', async () => {
    const world = await aTerritory()
    const { id, version, ...known } = await anOperation(world, days)
    const line = { desk: 'fund-manager', ruleCode: 'funding-report', count: 1, firstDueOn: '2026-06-30' }
    expect(await reports(world)).toMatchObject([line])
    expect(await reports(world, 'referent')).toEqual([])
    await world.rows((tx) => keepReportLinesIn({ tx, now: new Date('2026-11-23T03:00:00Z') }))
    expect(await reports(world)).toMatchObject([line])
    const values = { ...operationValues(world), code: known.code, ...days, reportSentOn: '2026-06-12' }
    const { id: _, ...body } = values
    await world.as('fundManager').done(changeOperation, {
      params: { operationId: id },
      body: { ...body, version },
    })
    expect(await reports(world)).toEqual([])
  })

  it('waits until four months after the end, and late is seen by the project manager', async () => {
    const world = await aTerritory()
    await anOperation(world)
    expect(await reports(world)).toEqual([])
    await anOperation(world, { ...days, code: 'close' })
    const { escalated } = await world.as('projectManager').done(listDeadlines, { params: {}, query: {} })
    expect(escalated.map((line) => [line.ruleCode, line.subjectLabel])).toEqual([
      ['funding-report', 'Accompagnement renforcé 2026'],
    ])
  })

  it('is found again by night for an operation that had no line', async () => {
    const world = await aTerritory()
    await anOperation(world, days)
    await world.rows((tx) =>
      tx.query('delete from deadlines.deadline where territory_id = $1', [tx.territoryId]),
    )
    await world.rows((tx) => keepReportLinesIn({ tx, now: new Date('2026-11-23T03:00:00Z') }))
    expect(await reports(world)).toHaveLength(1)
  })
})
