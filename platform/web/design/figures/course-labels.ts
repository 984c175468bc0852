/** A rectangle of the drawing, in pixels. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface PlacedLabel {
  readonly x: number
  /** Baseline of the first line. */
  readonly y: number
  readonly title: string
  readonly detail?: string
  /** The whole text, when some of it had to be left out. */
  readonly whole?: string
  readonly box: Box
}

/** Widths of a letter, a little more than they are: a title at 13 px, a detail at 12. */
export const letters = { title: 6.9, detail: 6.1 } as const
const gap = 4

export const touch = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

export const wordsWidth = (title: string, detail?: string): number =>
  Math.max(title.length * letters.title, (detail?.length ?? 0) * letters.detail)

/** Free pixels to the right of `left` in the band of `box`; nothing when something stands there already. */
const roomAt = (
  left: number,
  box: Pick<Box, 'top' | 'bottom'>,
  taken: readonly Box[],
  edge: number,
): number => {
  const beside = taken.filter((each) => each.top < box.bottom && box.top < each.bottom && each.right > left)
  return Math.min(edge, ...beside.map((each) => each.left - gap)) - left
}

/** Cut to `room` pixels, with its three dots; empty when not even four letters fit. */
const cut = (text: string, room: number, letter: number): string => {
  if (text.length * letter <= room) return text
  const count = Math.floor(room / letter) - 1
  return count < 4 ? '' : `${text.slice(0, count).trimEnd()}…`
}

interface LabelWish {
  readonly title: string
  readonly detail?: string | undefined
  /** The detail stands under the title, or follows it on the same line. */
  readonly stacked: boolean
  /** Where it may begin, the best first, with the baseline of the title. */
  readonly places: readonly { readonly x: number; readonly y: number }[]
}

/** The first place with room for the whole text, else the roomiest, with the text cut to it; nothing where all is taken. */
export const placeLabel = (wish: LabelWish, taken: readonly Box[], edge: number): PlacedLabel | undefined => {
  const { title, detail, stacked } = wish
  const inLine = (title.length + 1) * letters.title + (detail?.length ?? 0) * letters.detail
  const whole = stacked || !detail ? wordsWidth(title, detail) : inLine
  const bandOf = (y: number) => ({ top: y - 11, bottom: y + (stacked && detail ? 17 : 3) })
  const tried = wish.places.map((place) => ({
    ...place,
    room: roomAt(place.x, bandOf(place.y), taken, edge),
  }))
  const best = tried.find((each) => each.room >= whole) ?? tried.toSorted((a, b) => b.room - a.room)[0]
  if (!best) return undefined
  const { x, y, room } = best
  const shownTitle = cut(title, room, letters.title)
  if (!shownTitle) return undefined
  const left = stacked ? room : room - (shownTitle.length + 1) * letters.title
  const shownDetail = detail && (stacked || shownTitle === title) ? cut(detail, left, letters.detail) : ''
  const complete = shownTitle === title && shownDetail === (detail ?? '')
  const width =
    stacked || !shownDetail
      ? wordsWidth(shownTitle, shownDetail)
      : (shownTitle.length + 1) * letters.title + shownDetail.length * letters.detail
  return {
    x,
    y,
    title: shownTitle,
    ...(shownDetail && { detail: shownDetail }),
    ...(!complete && { whole: [title, detail].filter(Boolean).join(', ') }),
    box: { left: x, right: x + width, ...bandOf(y) },
  }
}
