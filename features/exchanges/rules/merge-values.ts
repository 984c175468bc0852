import type { Difference } from '../contract.ts'

type Cell = string | number | boolean | null | undefined | readonly string[]
type Values = Readonly<Record<string, Cell>>

const isEmpty = (value: Cell): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const shown = (value: Cell): string | null =>
  isEmpty(value) ? null : Array.isArray(value) ? value.join(', ') : String(value)

/**
 * What an import changes in a file: a value that the import leaves empty is never erased (V21), and a list gains
 * what it lacks without losing what it has. `merged` keeps every other value as it is.
 */
export const mergeValues = <Stored extends Values>(
  stored: Stored,
  given: Values,
): { merged: Stored; differences: Difference[] } => {
  const merged: Record<string, Cell> = { ...stored }
  const differences: Difference[] = []
  for (const [field, value] of Object.entries(given)) {
    if (isEmpty(value)) continue
    const before = stored[field]
    const after = Array.isArray(value) && Array.isArray(before) ? [...new Set([...before, ...value])] : value
    if (shown(before) === shown(after)) continue
    merged[field] = after
    differences.push({ field, before: shown(before), after: shown(after) })
  }
  return { merged: merged as Stored, differences }
}
