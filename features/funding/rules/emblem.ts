/**
 * The emblem of the European Union as its construction is published (interinstitutional style guide, annex A1): a blue
 * rectangle of three by two, twelve golden five-pointed stars, each upright, at the hours of a clock. The circle of
 * their centres has a third of the height as radius, the circle around each star an eighteenth.
 */
const emblemRules = {
  source: 'Code de rédaction interinstitutionnel, annexe A1 : construction de l’emblème européen',
  verifiedOn: null,
  height: 180,
  blue: '#003399',
  gold: '#FFCC00',
} as const

interface Point {
  readonly x: number
  readonly y: number
}

const around = (centre: Point, radius: number, degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180
  return { x: centre.x + radius * Math.sin(angle), y: centre.y - radius * Math.cos(angle) }
}

// In a regular pentagram the inner points stand at this share of the outer radius.
const inner = (3 - Math.sqrt(5)) / 2

/** The ten points of a star, one point upwards. */
const starAt = (centre: Point, radius: number): readonly Point[] =>
  Array.from({ length: 10 }, (_, index) =>
    around(centre, index % 2 === 0 ? radius : radius * inner, index * 36),
  )

/** The centres of the twelve stars. */
export const starCentres = (height: number): readonly Point[] =>
  Array.from({ length: 12 }, (_, hour) =>
    around({ x: (height * 3) / 4, y: height / 2 }, height / 3, hour * 30),
  )

const number = (value: number): string => value.toFixed(2)

/** The emblem as SVG. */
export const emblemSvg = (): string => {
  const { height, blue, gold } = emblemRules
  const width = (height * 3) / 2
  const stars = starCentres(height)
    .map((centre) =>
      starAt(centre, height / 18)
        .map(({ x, y }) => `${number(x)},${number(y)}`)
        .join(' '),
    )
    .map((points) => `<polygon fill="${gold}" points="${points}"/>`)
    .join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${blue}"/>${stars}</svg>`
}

const colour = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** Whether a point is inside a drawn line: an odd number of its sides stand to the right of the point. */
const isInside = ({ x, y }: Point, line: readonly Point[]): boolean =>
  line.reduce((inside, a, index) => {
    const b = line[(index + 1) % line.length] ?? a
    const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x
    return crosses ? !inside : inside
  }, false)

/** The emblem in points, three bytes each, line after line: each point is the mean of nine. */
export const emblemPoints = (height: number): { readonly width: number; readonly rgb: Uint8Array } => {
  const [width, parts] = [(height * 3) / 2, 3]
  const stars = starCentres(height).map((centre) => ({ centre, line: starAt(centre, height / 18) }))
  const [blue, gold] = [colour(emblemRules.blue), colour(emblemRules.gold)]
  const rgb = new Uint8Array(width * height * 3)
  for (let at = 0; at < width * height; at += 1) {
    const [left, top] = [at % width, Math.floor(at / width)]
    const star = stars.find(({ centre }) => Math.hypot(centre.x - left, centre.y - top) < height / 14)
    let inside = 0
    for (let part = 0; star && part < parts * parts; part += 1) {
      const point = {
        x: left + ((part % parts) + 0.5) / parts,
        y: top + (Math.floor(part / parts) + 0.5) / parts,
      }
      if (isInside(point, star.line)) inside += 1
    }
    const share = inside / (parts * parts)
    for (const channel of [0, 1, 2])
      rgb[at * 3 + channel] = Math.round((gold[channel] ?? 0) * share + (blue[channel] ?? 0) * (1 - share))
  }
  return { width, rgb }
}
