import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#kernel/dates.ts'
import type { Course } from './course.ts'
import { touch } from './course-labels.ts'
import { layCourse } from './course-layout.ts'
import { courseTicks } from './course-time.ts'

const course: Course = {
  start: '2025-10-28',
  today: '2026-11-23',
  aim: { day: '2027-07-20', title: 'CDI' },
  steps: [
    { key: 'a', title: 'Français A2 vers B1', start: '2025-11-05', end: '2026-03-27', state: 'done' },
    { key: 'b', title: 'Projet professionnel', start: '2026-01-12', end: '2026-02-20', state: 'done' },
    {
      key: 'c',
      title: 'Permis B, auto-école solidaire',
      start: '2026-05-20',
      end: '2027-02-09',
      state: 'now',
    },
    { key: 'd', title: 'CDDI, Le Linge en commun', start: '2026-06-01', end: '2026-12-18', state: 'now' },
    { key: 'e', title: 'Atelier CV', start: '2026-06-10', end: '2026-07-01', state: 'done' },
  ],
}

test('two steps of the same time never share a stretch of one lane', () => {
  const { arms } = layCourse(course, 1134)
  for (const one of arms) {
    const crossed = arms.filter(
      (other) => other !== one && other.y === one.y && other.from < one.to && other.to > one.from,
    )
    expect(crossed).toEqual([])
  }
})

test('the drawing grows with its lanes and keeps every arm inside', () => {
  const layout = layCourse(course, 1134)
  expect(layout.arms.every((arm) => arm.y > 0 && arm.y < layout.height && arm.to <= 1134)).toBe(true)
  expect(layout.height).toBeGreaterThan(
    layCourse({ ...course, steps: course.steps.slice(0, 2) }, 1134).height,
  )
})

test('today stands between the source and the mouth', () => {
  const layout = layCourse(course, 700)
  expect(layout.today).toBeGreaterThan(0)
  expect(layout.today).toBeLessThan(layout.mouth)
})

test('the axis names each second month of two years, and years once the span is long', () => {
  expect(courseTicks('2025-10-28', '2026-04-02').map((tick) => tick.label)).toEqual([
    'nov.',
    'déc.',
    'janv. 2026',
    'févr.',
    'mars',
    'avr.',
  ])
  expect(courseTicks('2024-02-08', '2028-12-31').map((tick) => tick.label)).toEqual([
    '2025',
    '2026',
    '2027',
    '2028',
  ])
})

const word = fc.string({ minLength: 3, maxLength: 38, unit: fc.constantFrom('a', 'e', 'm', 'i', ' ') })
const anyStep = fc
  .record({
    title: word,
    detail: fc.option(word, { nil: undefined }),
    after: fc.integer({ min: 0, max: 700 }),
    lasts: fc.integer({ min: 1, max: 300 }),
    state: fc.constantFrom('done' as const, 'now' as const, 'planned' as const),
  })
  .map(({ after, lasts, detail, ...step }) => {
    const start = addDays('2025-01-06', after)
    return { ...step, ...(detail && { detail }), key: `${after}-${lasts}`, start, end: addDays(start, lasts) }
  })
const anyCourse: fc.Arbitrary<Course> = fc.record({
  start: fc.constant('2025-01-06'),
  today: fc.constant('2026-11-23'),
  steps: fc.array(anyStep, { maxLength: 14 }),
  milestones: fc.array(
    fc.record({
      key: fc.uuid(),
      day: fc.integer({ min: 0, max: 690 }).map((days) => addDays('2025-01-06', days)),
      title: word,
    }),
    { maxLength: 4 },
  ),
  aim: fc.record({ day: fc.constant('2027-03-01'), title: word }),
})

test('no words lie on other words, whatever happens in a course', () => {
  fc.assert(
    fc.property(anyCourse, fc.integer({ min: 560, max: 1400 }), (any, width) => {
      const { arms, milestones, flag } = layCourse(any, width)
      const boxes = [...arms, ...milestones].flatMap((each) => each.label?.box ?? [])
      if (flag) boxes.push(flag.box)
      for (const [index, one] of boxes.entries())
        for (const other of boxes.slice(index + 1)) expect(touch(one, other)).toBe(false)
    }),
    { numRuns: 150 },
  )
})

test('no words lie on an arm, nor out of the drawing', () => {
  fc.assert(
    fc.property(anyCourse, fc.integer({ min: 560, max: 1400 }), (any, width) => {
      const { arms, milestones, y, height } = layCourse(any, width)
      for (const { label } of [...arms, ...milestones]) {
        if (!label) continue
        expect(label.box.right).toBeLessThanOrEqual(width)
        expect(label.box.top).toBeGreaterThanOrEqual(0)
        expect(label.box.bottom).toBeLessThanOrEqual(height)
        for (const arm of arms) {
          const level = { left: arm.from + 26, right: arm.to - 26, top: arm.y - 1, bottom: arm.y + 1 }
          const bank = (left: number, trunk: number) => ({
            left,
            right: left + 26,
            top: Math.min(arm.y, trunk),
            bottom: Math.max(arm.y, trunk),
          })
          for (const part of [level, bank(arm.from, y(arm.from)), bank(arm.to - 26, y(arm.to))])
            expect(touch(label.box, part)).toBe(false)
        }
      }
    }),
    { numRuns: 150 },
  )
})

test('no words lie across today’s line', () => {
  fc.assert(
    fc.property(anyCourse, fc.integer({ min: 560, max: 1400 }), (any, width) => {
      const { arms, milestones, today } = layCourse(any, width)
      for (const { label } of [...arms, ...milestones])
        if (label) expect(label.box.left < today && label.box.right > today).toBe(false)
    }),
    { numRuns: 150 },
  )
})

test('a long course keeps to two lanes on each side, and its latest step keeps its words', () => {
  const steps = Array.from({ length: 16 }, (_, index) => {
    const start = addDays('2023-12-04', 66 * index)
    return {
      key: String(index),
      title: 'Recherche d’emploi accompagnée',
      start,
      end: addDays(start, 40),
      state: 'done' as const,
    }
  })
  const long = layCourse({ ...course, start: '2023-12-04', steps }, 1134)
  for (const above of [true, false])
    expect(new Set(long.arms.filter((arm) => arm.above === above).map((arm) => arm.y)).size).toBe(2)
  expect(long.arms.at(-1)?.label).toBeDefined()
})

test('words that do not fit are cut, and told whole', () => {
  const crowded = {
    ...course,
    steps: course.steps.map((step) => ({ ...step, start: '2026-06-01', end: '2026-07-15' })),
  }
  const labels = layCourse(crowded, 700).arms.flatMap((arm) => arm.label ?? [])
  for (const label of labels) expect(label.title.endsWith('…')).toBe(label.whole !== undefined)
})
