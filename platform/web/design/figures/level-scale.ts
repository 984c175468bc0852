export interface LevelFigures {
  readonly done: number
  /** Done but not yet checked: drawn after `done`, outlined. */
  readonly awaiting?: number
  /** Where one should be today. */
  readonly expected?: number
  /** One post: a target to reach. Two: a range to stay in. */
  readonly target?: number
  readonly range?: { readonly min: number; readonly max: number }
  /** End of the scale; by default a tenth beyond the largest figure. */
  readonly scaleMax?: number
}

/** Places of a level in percent of its width. */
interface LevelPlaces {
  readonly done: number
  readonly awaiting: number
  readonly expected: number | undefined
  readonly posts: readonly number[]
}

export const levelPlaces = (figures: LevelFigures): LevelPlaces => {
  const { done, awaiting = 0, expected, target, range } = figures
  const posts = range ? [range.min, range.max] : target === undefined ? [] : [target]
  const end = figures.scaleMax ?? Math.max(done + awaiting, expected ?? 0, ...posts, 1e-9) * 1.1
  const place = (value: number): number => Math.max(0, Math.min(100, (100 * value) / end))
  return {
    done: place(done),
    awaiting: place(done + awaiting) - place(done),
    expected: expected === undefined ? undefined : place(expected),
    posts: posts.map(place),
  }
}
