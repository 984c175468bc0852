/** The name that takes the fewest letters to reach from `wrong`, for "did you mean". */
export function nearestName(wrong: string, names: readonly string[]): string | undefined {
  const distances = names.map((name) => ({ name, distance: editDistance(wrong, name) }))
  return distances.sort((one, other) => one.distance - other.distance)[0]?.name
}

/** Levenshtein's distance: letters added, removed or replaced. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (const [column, target] of [...to].entries()) {
      const replaced = (row[column] ?? 0) + (letter === target ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
