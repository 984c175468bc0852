/** sRGB colours `#rrggbb`: contrast of WCAG 2.2, and OKLCH (B. Ottosson, 2020) to move lightness alone. */
export interface Oklch {
  /** 0 black, 1 white. */
  readonly lightness: number
  /** 0 grey, about 0.3 the most vivid. */
  readonly chroma: number
  /** Degrees: red about 29, green 142, blue 264. */
  readonly hue: number
}

type Triple = readonly [number, number, number]

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
const gamma = (light: number): number =>
  light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055

const linearOf = (color: string): Triple => {
  const at = (start: number) => linear(Number.parseInt(color.slice(start, start + 2), 16) / 255)
  return [at(1), at(3), at(5)]
}

/** Relative luminance (WCAG 2.2), 0 to 1. */
const luminance = (color: string): number => {
  const [red, green, blue] = linearOf(color)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours, from 1 to 21, whichever is the text. */
export const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

export const toOklch = (color: string): Oklch => {
  const [red, green, blue] = linearOf(color)
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short
  return {
    lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    chroma: Math.hypot(a, b),
    hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
  }
}

const toLinear = ({ lightness, chroma, hue }: Oklch): Triple => {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)]
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]
}

const isShown = (color: Oklch): boolean =>
  toLinear(color).every((channel) => channel >= -0.0005 && channel <= 1.0005)

/** The nearest colour a screen shows: lightness and hue stay, chroma gives way when it must. */
export const fromOklch = (asked: Oklch): string => {
  let [low, high] = [0, asked.chroma]
  if (isShown(asked)) low = high
  for (let step = 0; step < 20 && low < high; step += 1) {
    const chroma = (low + high) / 2
    if (isShown({ ...asked, chroma })) low = chroma
    else high = chroma
  }
  return hexOf(toLinear({ ...asked, chroma: low }).map(gamma) as unknown as Triple)
}

/** `share` of one colour laid over another, in sRGB as a screen does it. */
export const mix = (one: string, other: string, share: number): string => {
  const channel = (start: number) =>
    (Number.parseInt(one.slice(start, start + 2), 16) * share +
      Number.parseInt(other.slice(start, start + 2), 16) * (1 - share)) /
    255
  return hexOf([channel(1), channel(3), channel(5)])
}

const hexOf = (channels: Triple): string =>
  `#${channels
    .map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255).toString(16))
    .map((digits) => digits.padStart(2, '0'))
    .join('')}`
