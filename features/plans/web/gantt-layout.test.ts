import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '#kernel/dates.ts'
import type { FlatRow } from './flat-rows.ts'
import { layGantt } from './gantt-layout.ts'

const plan = { from: '2024-01-01', to: '2027-12-31' }
const aDay = fc.option(fc.integer({ min: 0, max: 1400 }).map((days) => addDays(plan.from, days)))
const aRow = fc
  .record({ start: aDay, length: fc.nat(500), hasEnd: fc.boolean(), axisId: fc.constantFrom('a', 'b', null) })
  .map(({ start, length, hasEnd, axisId }) => {
    const row: FlatRow = {
      ...{ id: 'x', label: 'Action', state: 'ongoing', shown: 'ongoing', isOnTime: true, blockedBy: null },
      ...{ startsOn: start, endsOn: hasEnd ? addDays(start ?? plan.from, length) : null },
      ...{ isRestricted: false, pilots: [], mayMove: false, version: 1, axisId, axisLabel: axisId },
      ...{ isSub: false, under: null, money: { planned: 0, spent: 0 } },
    }
    return row
  })

it('draws every dated action once, inside its place and in the order of the list, and counts the others', () => {
  fc.assert(
    fc.property(fc.array(aRow, { maxLength: 30 }), fc.integer({ min: 560, max: 1400 }), (rows, width) => {
      const layout = layGantt(rows, plan, '2026-11-23', { width, noAxis: 'Sans axe' })
      expect(layout.bars.length + layout.undated).toBe(rows.length)
      for (const bar of layout.bars) {
        expect(bar.from).toBeGreaterThanOrEqual(layout.start)
        expect(bar.to).toBeGreaterThan(bar.from)
        expect(bar.to).toBeLessThanOrEqual(width)
      }
      const heights = layout.bars.map(({ y }) => y)
      expect(heights).toEqual(heights.toSorted((a, b) => a - b))
      expect(new Set(heights).size).toBe(heights.length)
    }),
  )
})

it('marks each quarter and today, when the plan holds it', () => {
  const layout = (today: string) => layGantt([], plan, today, { width: 1000, noAxis: '' })
  expect(layout('2026-11-23').ticks).toHaveLength(16)
  expect(layout('2026-11-23').ticks.filter(({ isYear }) => isYear)).toHaveLength(4)
  expect(layout('2026-11-23').today).toBeGreaterThan(layout('2025-11-23').today ?? 0)
  expect(layout('2030-01-01').today).toBeUndefined()
})
