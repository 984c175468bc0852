/** Slides to edit: what each says, never how it looks. */
export interface Deck {
  readonly title: string
  /** The territory that gives it. */
  readonly issuer: string
  /** At least one. */
  readonly slides: readonly Slide[]
}

export type Slide =
  | { readonly kind: 'cover'; readonly title: string; readonly subtitle: string }
  | { readonly kind: 'points'; readonly title: string; readonly points: readonly string[] }
  | {
      readonly kind: 'table'
      readonly title: string
      readonly header: readonly string[]
      /** Share of the width of each column; they are added up. */
      readonly widths: readonly number[]
      readonly rows: readonly (readonly string[])[]
    }
