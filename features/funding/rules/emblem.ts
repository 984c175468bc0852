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
