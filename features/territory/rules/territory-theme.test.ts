import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, toOklch } from '#kernel/color.ts'
import { keptColor, looksLikeTheState, territoryTheme } from './territory-theme.ts'

const anyColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('the colours of a territory', () => {
  it.for([
    ['#0c3c44', '#0c3c44'],
    ['#00a0d6', undefined],
    ['#ffcc00', undefined],
  ] as const)('a band of %s keeps its hue, and itself when it is dark enough', ([asked, same]) => {
    const kept = keptColor('colorBand', asked)
    if (same) expect(kept).toBe(same)
    expect(contrast('#ffffff', kept)).toBeGreaterThanOrEqual(7)
    expect(Math.abs(toOklch(kept).hue - toOklch(asked).hue)).toBeLessThan(4)
  })

  it('always let every text be read, by day and by night', () => {
    fc.assert(
      fc.property(anyColor, anyColor, (colorBand, colorAction) => {
        const { light, dark } = territoryTheme({ colorBand, colorAction })
        expect(contrast('#ffffff', light.band ?? '')).toBeGreaterThanOrEqual(7)
        expect(contrast('#ffffff', light.action ?? '')).toBeGreaterThanOrEqual(4.5)
        expect(contrast('#ffffff', dark.band ?? '')).toBeGreaterThanOrEqual(7)
        for (const [colors, grounds, ink] of [
          [light, ['#ffffff', '#f1f5f3'], '#13252b'],
          [dark, ['#142023', '#0d1719'], '#e7efed'],
        ] as const) {
          expect(contrast(colors['band-ink-2'] ?? '', colors.band ?? '')).toBeGreaterThanOrEqual(4.5)
          expect(contrast(colors['action-ink'] ?? '', colors.action ?? '')).toBeGreaterThanOrEqual(4.5)
          expect(contrast(colors['action-ink'] ?? '', colors['action-hover'] ?? '')).toBeGreaterThanOrEqual(
            4.5,
          )
          for (const ground of [...grounds, colors.selected ?? ''])
            expect(contrast(colors.link ?? '', ground)).toBeGreaterThanOrEqual(4.5)
          expect(contrast(ink, colors.selected ?? '')).toBeGreaterThanOrEqual(7)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('leave alone what the territory did not choose', () => {
    expect(territoryTheme({ colorBand: null, colorAction: null })).toEqual({ light: {}, dark: {} })
    expect(Object.keys(territoryTheme({ colorBand: '#5a2a83', colorAction: null }).light)).not.toContain(
      'action',
    )
  })

  it.for([
    ['#1f3a93', '#e1000f', true],
    ['#c9191e', '#000091', true],
    ['#1f3a93', '#2e7d32', false],
    ['#7a1f3d', '#0f5c66', false],
    ['#1f3a93', null, false],
  ] as const)('%s with %s reads as the mark of the State: %s', ([colorBand, colorAction, reads]) => {
    expect(looksLikeTheState({ colorBand, colorAction })).toBe(reads)
  })
})
