import { expect, it } from 'vitest'
import { contourPath, levels, riverAt, riverPath, streamPaths } from './relief.ts'

it('cuts the relief at every level, each line inside the drawing', () => {
  for (const { height } of levels) {
    const numbers =
      contourPath(height)
        .match(/[\d.]+/g)
        ?.map(Number) ?? []
    expect(numbers.length).toBeGreaterThan(0)
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...numbers)).toBeLessThanOrEqual(1000)
  }
})

it('lets every stream end in the river', () => {
  const mouths = streamPaths().map((path) => path.split(' ').slice(-2).map(Number))
  for (const [x = 0, y = 0] of mouths) expect(Math.abs(x - riverAt(y / 1000) * 1000)).toBeLessThan(0.1)
})

it('runs from one edge to the other', () => {
  expect(riverPath()).toMatch(/ 0\.0L/)
  expect(riverPath()).toMatch(/ 1000\.0$/)
})
