/** Moves one item of an ordered list by one place; the list itself at its ends, or when it does not hold it. */
export const shifted = (ids: readonly string[], id: string, by: -1 | 1): readonly string[] => {
  const at = ids.indexOf(id)
  const other = ids[at + by]
  if (at < 0 || other === undefined) return ids
  return ids.map((one) => (one === id ? other : one === other ? id : one))
}

/** Whether a new order holds the same things, once each. */
export const isSameSet = (known: readonly string[], asked: readonly string[]): boolean =>
  known.length === asked.length &&
  new Set(asked).size === asked.length &&
  known.every((id) => asked.includes(id))
