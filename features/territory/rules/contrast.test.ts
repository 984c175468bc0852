import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDarkEnough, ratioOfWhite } from './contrast.ts'

const channel = fc.integer({ min: 0, max: 255 })
const hex = (value: number) => value.toString(16).padStart(2, '0')

describe('the contrast of white text', () => {
  it('is 21 on black and 1 on white', () => {
    expect([ratioOfWhite('#000000'), ratioOfWhite('#ffffff')]).toEqual([21, 1])
  })

  it.for([
    ['#1b4d6b', true, true],
    ['#4a7a99', false, true],
    ['#ffcc00', false, false],
  ] as const)('%s may fill the band: %s, a button: %s', ([color, band, action]) => {
    expect([isDarkEnough('colorBand', color), isDarkEnough('colorAction', color)]).toEqual([band, action])
  })

  it('never falls when a channel gets darker', () => {
    fc.assert(
      fc.property(channel, channel, channel, channel, (red, green, blue, darker) => {
        const one = ratioOfWhite(`#${hex(red)}${hex(green)}${hex(blue)}`)
        const other = ratioOfWhite(`#${hex(Math.min(red, darker))}${hex(green)}${hex(blue)}`)
        expect(other).toBeGreaterThanOrEqual(one)
      }),
    )
  })
})
