import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, fromOklch, mix, toOklch } from './color.ts'

const anyColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('a colour', () => {
  it('has a contrast of 21 between black and white, and of 1 with itself', () => {
    expect([contrast('#000000', '#ffffff'), contrast('#3c7a12', '#3c7a12')]).toEqual([21, 1])
  })

  it('keeps its name through OKLCH and back', () => {
    fc.assert(
      fc.property(anyColor, (color) => {
        expect(fromOklch(toOklch(color))).toBe(color)
      }),
    )
  })

  it('has the known hues of pure red, green and blue', () => {
    const hues = ['#ff0000', '#00ff00', '#0000ff'].map((color) => Math.round(toOklch(color).hue))
    expect(hues).toEqual([29, 142, 264])
  })

  it('keeps its lightness and hue when the screen cannot show its chroma', () => {
    const shown = toOklch(fromOklch({ lightness: 0.8, chroma: 0.4, hue: 264 }))
    expect(shown.lightness).toBeCloseTo(0.8, 1)
    expect(Math.abs(shown.hue - 264)).toBeLessThan(3)
  })

  it('is laid over another by its share', () => {
    expect([
      mix('#000000', '#ffffff', 1),
      mix('#000000', '#ffffff', 0),
      mix('#ff0000', '#ffffff', 0.5),
    ]).toEqual(['#000000', '#ffffff', '#ff8080'])
  })
})
