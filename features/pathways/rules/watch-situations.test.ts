import { expect, it } from 'vitest'
import { answeredTogether } from './watch-situations.ts'

const point = (id: string, dueOn: string) => ({ id, dueOn })

it('one call answers the points of a person that fall within a month, the nearest first', () => {
  const exit = point('exit', '2026-11-18')
  const points = [
    point('month 1', '2026-06-18'),
    point('late', '2026-12-19'),
    point('job', '2026-11-20'),
    exit,
  ]
  expect(answeredTogether(exit, points).map(({ id }) => id)).toEqual(['job', 'late'])
  expect(answeredTogether(exit, [exit])).toEqual([])
  expect(answeredTogether(exit, [point('after', '2026-12-20')])).toEqual([])
})
