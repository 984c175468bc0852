/** A cell of a published table: null is statistical secrecy. */
export type Cell = number | null

interface PublishedSum {
  /** The published cells alone: adding or taking away nothing of a secret one. Null when all are secret. */
  readonly value: number | null
  readonly published: number
  readonly of: number
}

/**
 * The only total that is shown of cells some of which are secret. No total from elsewhere is ever set beside them:
 * what is left after the cells shown are taken away is zero, never the secret one.
 */
export const sumPublished = (cells: readonly Cell[]): PublishedSum => {
  const published = cells.filter((cell) => cell !== null)
  const sum = published.reduce((total, cell) => total + cell, 0)
  return { value: published.length === 0 ? null : sum, published: published.length, of: cells.length }
}

/** Two sums over the lines where both terms are published: a share is the first over the second. */
export const publishedTerms = (
  lines: readonly { readonly part: Cell; readonly whole: Cell }[],
): { readonly part: number | null; readonly whole: number | null } => {
  const both = lines.filter(({ part, whole }) => part !== null && whole !== null)
  return {
    part: sumPublished(both.map((line) => line.part)).value,
    whole: sumPublished(both.map((line) => line.whole)).value,
  }
}

/** In percent with one decimal; null without a whole. */
export const percentOf = (part: number | null, whole: number | null): number | null =>
  part === null || !whole ? null : Math.round((1000 * part) / whole) / 10
