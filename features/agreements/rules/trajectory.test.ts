import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel/dates.ts'
import { stepProblems } from './check-objective.ts'
import { advancement } from './progress.ts'
import { dueOn, isDueByDay, type Path } from './trajectory.ts'

const year = { from: '2026-01-01', to: '2026-12-31' }
const path = (given: Partial<Path>): Path => ({
  nature: 'flow',
  direction: 'up',
  period: year,
  baseline: null,
  target: { min: 365, max: null },
  steps: [],
  ...given,
})
const step = (on: string, min: number | null, max: number | null = null) => ({ on, min, max })

describe('what is due on a day', () => {
  it('of a flow, is on a straight line from nothing to the target', () => {
    expect(dueOn(path({}), '2026-01-10').min).toBe(10)
    expect(dueOn(path({}), '2026-12-31').min).toBe(365)
  })
  it('goes through the intermediate targets, at their day', () => {
    const stepped = path({ steps: [step('2026-03-31', 30), step('2026-09-30', 200)] })
    expect(dueOn(stepped, '2026-03-31').min).toBe(30)
    expect(dueOn(stepped, '2026-09-30').min).toBe(200)
    expect(dueOn(stepped, '2026-06-30').min).toBeCloseTo(30 + (170 * 91) / 183)
  })
  it('of a level without intermediate target, is the target from the first day', () => {
    const level = path({ nature: 'level', target: { min: 45, max: null } })
    expect([isDueByDay(level), dueOn(level, '2026-01-02').min]).toEqual([false, 45])
  })
  it('of a level with intermediate targets, leaves from its baseline', () => {
    const level = path({
      nature: 'level',
      target: { min: 50, max: null },
      baseline: { value: 30, on: '2025-12-31' },
      steps: [step('2026-07-01', 40)],
    })
    expect(dueOn(level, '2026-04-01').min).toBeCloseTo(35, 1)
    expect(dueOn(level, '2026-07-01').min).toBe(40)
  })
  it('of a range, moves both bounds', () => {
    const range = path({
      nature: 'level',
      direction: 'range',
      target: { min: 70, max: 80 },
      steps: [step('2026-06-30', 60, 90)],
    })
    expect(dueOn(range, '2026-03-01')).toEqual({ direction: 'range', min: 60, max: 90 })
    expect(dueOn(range, '2026-12-31')).toEqual({ direction: 'range', min: 70, max: 80 })
  })
})

/** Days and values of intermediate targets in order, towards the target of any direction. */
const anyPath = fc
  .record({
    direction: fc.constantFrom('up' as const, 'down' as const),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 363 }), { maxLength: 6 }),
    values: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 8, maxLength: 8 }),
  })
  .map(({ direction, days, values }) => {
    const which = direction === 'up' ? 'min' : 'max'
    const ordered = values.toSorted((a, b) => (direction === 'up' ? a - b : b - a))
    const [first = 0, ...rest] = ordered
    const bound = (value: number) => ({ min: null, max: null, [which]: value })
    return path({
      direction,
      nature: 'level',
      baseline: { value: first, on: '2025-12-31' },
      target: bound(ordered.at(-1) ?? 0),
      steps: days
        .toSorted((a, b) => a - b)
        .map((day, index) => ({ on: addDays(year.from, day), ...bound(rest[index] ?? 0) })),
    })
  })
const read = ({ direction }: Path, due: { min: number | null; max: number | null }) =>
  (direction === 'up' ? due.min : due.max) ?? Number.NaN

describe('any trajectory', () => {
  it('of intermediate targets in order is accepted, and never goes back', () => {
    fc.assert(
      fc.property(anyPath, fc.integer({ min: 0, max: 363 }), (one, day) => {
        expect(stepProblems(one, 'level')).toEqual([])
        const [today, tomorrow] = [0, 1].map((more) => read(one, dueOn(one, addDays(year.from, day + more))))
        const forward = one.direction === 'up' ? 1 : -1
        expect(forward * ((tomorrow ?? 0) - (today ?? 0))).toBeGreaterThanOrEqual(-1e-9)
      }),
    )
  })
  it('re-based at what is reached leaves nothing done, unless the target is kept already', () => {
    fc.assert(
      fc.property(anyPath, fc.integer({ min: 0, max: 1000 }), (one, value) => {
        const done = advancement(value, value, { direction: one.direction, ...one.target })
        const isKept =
          one.direction === 'up' ? value >= read(one, one.target) : value <= read(one, one.target)
        expect(done).toBe(isKept ? 100 : 0)
      }),
    )
  })
})

describe('intermediate targets', () => {
  const problems = (given: Partial<Path>) =>
    stepProblems(path(given), given.nature ?? 'flow').map(({ pointer, code }) => `${pointer} ${code}`)
  it('come in the order of their days, before the end', () => {
    expect(problems({ steps: [step('2026-06-30', 10), step('2026-03-31', 20)] })).toEqual([
      '/steps/1/on step-out-of-order',
    ])
    expect(problems({ steps: [step('2026-12-31', 10)] })).toEqual(['/steps/0/on step-after-target'])
    expect(problems({ steps: [step('2025-12-31', 10)] })).toEqual(['/steps/0/on step-before-start'])
  })
  it('stand after the baseline of a level', () => {
    expect(
      problems({
        nature: 'level',
        baseline: { value: 1, on: '2026-04-01' },
        steps: [step('2026-03-31', 10)],
      }),
    ).toEqual(['/steps/0/on step-before-baseline'])
  })
  it('get closer to the target, each in its turn', () => {
    expect(problems({ steps: [step('2026-03-31', 50), step('2026-06-30', 40)] })).toEqual([
      '/steps/1/min step-away-from-target',
    ])
    expect(problems({ steps: [step('2026-03-31', 400)] })).toEqual(['/steps/0/min step-away-from-target'])
  })
  it('say the bound that is aimed at, and no other', () => {
    expect(problems({ steps: [step('2026-03-31', null, 10)] })).toEqual([
      '/steps/0/min step-missing',
      '/steps/0/max step-not-aimed',
    ])
  })
})
