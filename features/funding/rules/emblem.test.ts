import { expect, it } from 'vitest'
import { emblemPoints, emblemSvg, starCentres } from './emblem.ts'

it('stands on a rectangle of three by two', () => {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(emblemSvg()) ?? []
  expect(Number(width) / Number(height)).toBe(1.5)
})

it('has twelve stars at the hours of a clock, at a third of the height from the centre', () => {
  const centres = starCentres(180)
  expect(centres).toHaveLength(12)
  for (const { x, y } of centres) expect(Math.hypot(x - 135, y - 90)).toBeCloseTo(60)
  expect(centres[0]).toEqual({ x: 135, y: 30 })
  expect(centres[3]?.x).toBeCloseTo(195)
})

it('draws each star with five points, one upwards, within a circle of an eighteenth of the height', () => {
  const stars = [...emblemSvg().matchAll(/points="([^"]+)"/g)].map(([, points = '']) =>
    points.split(' ').map((point) => point.split(',').map(Number)),
  )
  expect(stars).toHaveLength(12)
  for (const [index, star] of stars.entries()) {
    const { x, y } = starCentres(180)[index] ?? { x: 0, y: 0 }
    const radii = star.map(([px = 0, py = 0]) => Math.hypot(px - x, py - y))
    expect(radii.filter((radius) => Math.abs(radius - 10) < 0.02)).toHaveLength(5)
    expect(star[0]?.[0]).toBeCloseTo(x, 1)
    expect(star[0]?.[1]).toBeCloseTo(y - 10, 1)
  }
})

it('in points is blue, with gold at the centre of each star and nowhere else', () => {
  const { width, rgb } = emblemPoints(120)
  const at = (x: number, y: number) => [...rgb.subarray((y * width + x) * 3, (y * width + x) * 3 + 3)]
  for (const { x, y } of starCentres(120)) expect(at(Math.floor(x), Math.floor(y))).toEqual([255, 204, 0])
  for (const [x, y] of [
    [0, 0],
    [90, 60],
    [179, 119],
  ] as const)
    expect(at(x, y)).toEqual([0, 51, 153])
})
