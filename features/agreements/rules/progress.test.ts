import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advancement,
  boundFor,
  elapsedShare,
  gapOf,
  markOf,
  meets,
  overallProgress,
  type Target,
} from './progress.ts'

const up = (min: number): Target => ({ direction: 'up', min, max: null })
const down = (max: number): Target => ({ direction: 'down', min: null, max })
const range = (min: number, max: number): Target => ({ direction: 'range', min, max })

const number = fc.integer({ min: 0, max: 1000 })
const anyTarget = fc.oneof(
  number.map(up),
  number.map(down),
  fc.tuple(number, number).map(([a, b]) => range(Math.min(a, b), Math.max(a, b))),
)

describe('advancement', () => {
  it('is the share of the way done, upwards and downwards', () => {
    expect(advancement(20, 35, up(50))).toBe(50)
    expect(advancement(80, 50, down(40))).toBe(75)
    expect(advancement(95, 85, range(70, 80))).toBeCloseTo(66.67, 1)
    expect(advancement(50, 60, range(70, 80))).toBe(50)
  })
  it('stays between 0 and 100', () => {
    expect(advancement(20, 10, up(50))).toBe(0)
    expect(advancement(20, 70, up(50))).toBe(100)
    expect(advancement(80, 90, down(40))).toBe(0)
  })
  it('is all or nothing when the baseline keeps the target already', () => {
    expect(advancement(60, 55, up(50))).toBe(100)
    expect(advancement(60, 45, up(50))).toBe(0)
    expect(advancement(50, 45, up(50))).toBe(0)
    expect(advancement(30, 45, down(40))).toBe(0)
    expect(advancement(75, 82, range(70, 80))).toBe(0)
  })
  it('is null without a baseline or a value', () => {
    expect(advancement(null, 10, up(50))).toBeNull()
    expect(advancement(10, null, up(50))).toBeNull()
  })
  it('for any target is bounded, 100 exactly when the target is kept', () => {
    fc.assert(
      fc.property(anyTarget, number, number, (target, baseline, value) => {
        const done = advancement(baseline, value, target) ?? -1
        expect(done).toBeGreaterThanOrEqual(0)
        expect(done).toBeLessThanOrEqual(100)
        expect(done === 100).toBe(meets(target, value))
      }),
    )
  })
  it('a downward target mirrors the upward one', () => {
    fc.assert(
      fc.property(number, number, number, (bound, baseline, value) => {
        const mirrored = advancement(-baseline, -value, down(-bound))
        expect(mirrored).toBeCloseTo(advancement(baseline, value, up(bound)) ?? -1, 9)
      }),
    )
  })
  it('never goes back when the value comes nearer to its target', () => {
    fc.assert(
      fc.property(number, number, number, number, (bound, baseline, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        expect(advancement(baseline, high, up(bound)) ?? 0).toBeGreaterThanOrEqual(
          advancement(baseline, low, up(bound)) ?? 0,
        )
      }),
    )
  })
})

describe('gap', () => {
  it('of a flow is measured against what is expected today', () => {
    expect(gapOf(up(120), 109)).toBe(-11)
  })
  it('of a level is measured against the target', () => {
    expect(gapOf(up(45), 44.3)).toBeCloseTo(-0.7)
    expect(gapOf(down(30), 33)).toBe(3)
  })
  it('is 0 inside a range, else the distance to the nearer bound', () => {
    expect(gapOf(range(70, 80), 72.9)).toBe(0)
    expect(gapOf(range(70, 80), 66)).toBe(-4)
    expect(gapOf(range(70, 80), 86)).toBe(6)
  })
  it('is null without a value', () => {
    expect(gapOf(up(10), null)).toBeNull()
  })
  it('agrees with whether the target is kept, for a level of any direction', () => {
    fc.assert(
      fc.property(anyTarget, number, (target, value) => {
        const gap = gapOf(target, value)
        expect(markOf(target, value, gap) === 'met').toBe(meets(target, value))
      }),
    )
  })
})

describe('mark', () => {
  it('is an alert from a tenth of the target on, to watch below', () => {
    expect(markOf(up(35), 31.5, -3.5)).toBe('alert')
    expect(markOf(up(80), 77, -3)).toBe('watch')
    expect(markOf(up(45), 45, 0)).toBe('met')
    expect(markOf(down(30), 33, 3)).toBe('alert')
    expect(markOf(range(70, 80), 66, -4)).toBe('watch')
  })
  it('obeys the threshold of the territory', () => {
    expect(markOf(up(80), 77, -3, 0.03)).toBe('alert')
  })
  it('says nothing of a missing figure', () => {
    expect(markOf(up(80), null, null)).toBeNull()
  })
})

const alike = (done: number | null) => ({ advancement: done, weight: 1 })

describe('time and whole', () => {
  it('counts both ends of a period', () => {
    expect(elapsedShare('2026-01-01', '2026-12-31', '2026-12-31')).toBe(1)
    expect(elapsedShare('2026-01-01', '2026-01-10', '2026-01-05')).toBe(0.5)
    expect(elapsedShare('2026-01-01', '2026-12-31', '2025-12-31')).toBe(0)
  })
  it('gives no overall progress while a figure is missing', () => {
    expect(overallProgress([50, null, 100, null, 30].map(alike))).toEqual({
      received: 3,
      expected: 5,
      value: null,
    })
    expect(overallProgress([50, 100].map(alike))).toEqual({ received: 2, expected: 2, value: 75 })
    expect(overallProgress([])).toEqual({ received: 0, expected: 0, value: null })
  })
  it('weighs each objective, and leaves out those of no weight, received or not', () => {
    const weighed = [
      { advancement: 50, weight: 3 },
      { advancement: 90, weight: 1 },
      { advancement: null, weight: 0 },
    ]
    expect(overallProgress(weighed)).toEqual({ received: 2, expected: 2, value: 60 })
  })
  it('stays between the least and the most advanced, whatever the weights, and never depends on their scale', () => {
    const one = fc.record({
      advancement: fc.double({ min: 0, max: 100, noNaN: true }),
      weight: fc.integer({ min: 1, max: 100 }),
    })
    fc.assert(
      fc.property(
        fc.array(one, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 2, max: 9 }),
        (all, times) => {
          const { value } = overallProgress(all)
          const done = all.map(({ advancement }) => advancement)
          expect(value).toBeGreaterThanOrEqual(Math.min(...done) - 1e-9)
          expect(value).toBeLessThanOrEqual(Math.max(...done) + 1e-9)
          const scaled = overallProgress(all.map((each) => ({ ...each, weight: each.weight * times })))
          expect(scaled.value).toBeCloseTo(value ?? -1, 6)
        },
      ),
    )
  })
  it('is lost by one missing figure that weighs, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 20 }), fc.nat(20), (done, at) => {
        const all: (number | null)[] = done.toSpliced(at, 0, -1).map((value) => (value === -1 ? null : value))
        expect(overallProgress(all.map(alike))).toEqual({
          received: done.length,
          expected: done.length + 1,
          value: null,
        })
      }),
    )
  })
  it('reads the bound that a value has to reach', () => {
    expect([boundFor(range(70, 80), 60), boundFor(range(70, 80), 90)]).toEqual([70, 80])
  })
})
