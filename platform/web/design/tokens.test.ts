import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const source = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const themes = ['light', 'dark'] as const
type Theme = (typeof themes)[number]

const tokens = new Map(
  [...source.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)

const colour = (name: string, theme: Theme): string => {
  const found = tokens.get(name)
  if (!found) throw new Error(`no token --${name}`)
  return found[theme]
}

/** Relative luminance (WCAG 2.1). */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const grounds = ['surface', 'canvas', 'sunken', 'selected']
const texts: readonly (readonly [string, string])[] = [
  ...['ink', 'ink-2', 'link', 'ok', 'warn', 'bad'].flatMap((ink) =>
    grounds.map((ground) => [ink, ground] as const),
  ),
  ...['surface', 'canvas', 'sunken'].map((ground) => ['ink-3', ground] as const),
  ['action-ink', 'action'],
  ['action-ink', 'action-hover'],
  ['band-ink', 'band'],
  ['band-ink-2', 'band'],
  ['ok', 'ok-bg'],
  ['warn', 'warn-bg'],
  ['bad', 'bad-bg'],
  ['ink', 'warn-bg'],
  ['ink', 'bad-bg'],
  ['surface', 'ink'],
]
const graphics: readonly (readonly [string, string])[] = [
  ['line-strong', 'surface'],
  ['line-strong', 'canvas'],
  ['water', 'surface'],
  ['water', 'water-mist'],
  ['water', 'water-soft'],
  ['water-deep', 'surface'],
  // A mark never touches water: it wears a halo of the surface, against which both stand out.
  ['mark', 'surface'],
  ['focus', 'surface'],
  ['focus', 'canvas'],
]

for (const theme of themes) {
  test.each(texts)(`text %s on %s reaches 4.5 (${theme})`, (ink, ground) => {
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(graphics)(`drawing %s on %s reaches 3 (${theme})`, (ink, ground) => {
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3)
  })
}
