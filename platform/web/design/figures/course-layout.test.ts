import { expect, test } from 'vitest'
import type { Course } from './course.ts'
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
