/** What a log may keep of an error: its kind and where it happened. Its text may quote what somebody typed. */
interface LoggedError {
  readonly name: string
  readonly code: string | undefined
  readonly at: readonly string[]
}

const mostFrames = 12

export const loggedError = (error: unknown): LoggedError => {
  const { name, code, stack } = (error ?? {}) as { name?: string; code?: unknown; stack?: string }
  return {
    name: name ?? typeof error,
    code: typeof code === 'string' || typeof code === 'number' ? String(code) : undefined,
    at: framesOf(stack ?? ''),
  }
}

/** Name and code alone, for one line: `DatabaseError 23505`. */
export const errorKind = (error: unknown): string => {
  const { name, code } = loggedError(error)
  return [name, code].filter(Boolean).join(' ')
}

const framesOf = (stack: string): string[] =>
  stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .*:\d+:\d+\)?$/.test(line))
    .slice(0, mostFrames)
