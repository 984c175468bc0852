/** White text must reach these ratios on the territory's colours (design language, section 12; WCAG 2.2, 1.4.3 and 1.4.6). */
export const leastRatios = { colorBand: 7, colorAction: 4.5 } as const
export type ThemedColor = keyof typeof leastRatios

/** Relative luminance of a colour `#rrggbb` (WCAG 2.2). */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Ratio of white text on a colour, from 1 to 21, rounded down to a tenth so that a shown ratio is never flattering. */
export const ratioOfWhite = (color: string): number =>
  Math.floor((1.05 / (luminance(color) + 0.05)) * 10) / 10

export const isDarkEnough = (use: ThemedColor, color: string): boolean =>
  ratioOfWhite(color) >= leastRatios[use]
