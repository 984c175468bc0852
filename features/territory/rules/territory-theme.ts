import { contrast, fromOklch, mix, type Oklch, toOklch } from '#kernel/color.ts'

/** White text must reach these ratios on the territory's colours (WCAG 2.2, 1.4.3 and 1.4.6). */
export const leastRatios = { colorBand: 7, colorAction: 4.5 } as const
export type ThemedColor = keyof typeof leastRatios

/** What the product lays under texts, light then dark; a figure must look the same in every territory. */
const grounds = {
  light: ['#ffffff', '#f1f5f3', '#e5ecea'],
  dark: ['#142023', '#0d1719', '#0a1214'],
} as const
const white = '#ffffff'
const leastText = 4.5
const selectedShare = 0.08

/** Roles of colour that a territory changes, as `platform/web/design/tokens.css` names them. */
interface ThemeColors {
  readonly band?: string
  readonly 'band-ink-2'?: string
  readonly 'band-line'?: string
  readonly action?: string
  readonly 'action-hover'?: string
  readonly 'action-ink'?: string
  readonly link?: string
  readonly selected?: string
}

/** Moves lightness alone, by hundredths, until `fits`; the last one shown when nothing does. */
const moved = (from: Oklch, step: -0.01 | 0.01, fits: (color: string) => boolean): string => {
  let lightness = from.lightness
  while (!fits(fromOklch({ ...from, lightness })) && lightness > 0 && lightness < 1) lightness += step
  return fromOklch({ ...from, lightness: Math.min(1, Math.max(0, lightness)) })
}

/** The colour a territory asked for, darkened as far as white text needs; hue stays. */
export const keptColor = (use: ThemedColor, asked: string): string => {
  const reaches = (color: string) => contrast(white, color) >= leastRatios[use]
  return reaches(asked) ? asked : moved(toOklch(asked), -0.01, reaches)
}

const bandColors = (band: string): ThemeColors => {
  const from = toOklch(band)
  const pale = { ...from, lightness: 0.86, chroma: from.chroma * 0.5 }
  return {
    band,
    'band-ink-2': moved(pale, 0.01, (color) => contrast(color, band) >= leastText),
    'band-line': fromOklch({ ...from, lightness: from.lightness + 0.1 }),
  }
}

const actionColors = (action: string, mode: keyof typeof grounds): ThemeColors => {
  const from = toOklch(action)
  const step = mode === 'light' ? -0.01 : 0.01
  const selected = mix(action, grounds[mode][0], selectedShare)
  const ink =
    mode === 'light'
      ? white
      : moved({ ...from, lightness: 0.25 }, -0.01, (color) => contrast(color, action) >= leastText)
  return {
    action,
    'action-hover': fromOklch({ ...from, lightness: from.lightness + 7 * step }),
    'action-ink': ink,
    link: moved(from, step, (color) =>
      [...grounds[mode], selected].every((ground) => contrast(color, ground) >= leastText),
    ),
    selected,
  }
}

/** The pair of a territory's colours, light and dark; nothing for a colour it did not choose. */
export const territoryTheme = (asked: {
  readonly colorBand: string | null
  readonly colorAction: string | null
}): { readonly light: ThemeColors; readonly dark: ThemeColors } => {
  const band = asked.colorBand && keptColor('colorBand', asked.colorBand)
  const action = asked.colorAction && keptColor('colorAction', asked.colorAction)
  const night = (color: string, lightness: number) => fromOklch({ ...toOklch(color), lightness })
  return {
    light: { ...(band && bandColors(band)), ...(action && actionColors(action, 'light')) },
    dark: {
      ...(band && bandColors(night(band, Math.min(toOklch(band).lightness, 0.27)))),
      ...(action && actionColors(night(action, 0.8), 'dark')),
    },
  }
}

const isBetween = ({ hue, chroma }: Oklch, from: number, to: number): boolean =>
  chroma >= 0.08 && hue >= from && hue <= to

/** On white pages, blue beside red reads as the mark of the State, whose design system is kept for its own services. */
export const looksLikeTheState = (asked: {
  readonly colorBand: string | null
  readonly colorAction: string | null
}): boolean => {
  if (!asked.colorBand || !asked.colorAction) return false
  const both = [toOklch(asked.colorBand), toOklch(asked.colorAction)]
  return both.some((color) => isBetween(color, 235, 290)) && both.some((color) => isBetween(color, 10, 45))
}
