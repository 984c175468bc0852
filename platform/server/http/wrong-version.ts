import type { FieldProblem } from '#kernel/result.ts'

// PostgreSQL's integer, in which every row counts its versions.
const lastVersion = 2_147_483_647

/** A version that no row can reach: the database would not even compare it. */
export const wrongVersion = (value: unknown): FieldProblem[] => {
  const version = (value as { version?: unknown } | null | undefined)?.version
  if (typeof version !== 'number') return []
  const isOne = Number.isInteger(version) && version >= 0 && version <= lastVersion
  return isOne ? [] : [{ pointer: '/version', code: 'invalid_type', params: { expected: 'int32' } }]
}
