import type { FieldProblem } from '#kernel/result.ts'

/** What the server answered instead of the reply (RFC 9457), or what kept the call from reaching it. */
export class Problem extends Error {
  readonly code: string
  /** HTTP status; 0 when the network failed. */
  readonly status: number
  readonly fields: readonly FieldProblem[]
  readonly params: Readonly<Record<string, string | number>>
  /** Six characters to give to the support; none when the sentence itself says what to correct. */
  readonly reference: string | undefined
  /** The current row, in a 409. */
  readonly current: unknown

  constructor(body: ProblemBody) {
    super(body.code)
    this.name = 'Problem'
    this.code = body.code
    this.status = body.status
    this.fields = body.fields ?? []
    this.params = body.params ?? {}
    this.reference = corrected.includes(body.status) ? undefined : body.reference
    this.current = body.current
  }
}

/** What the person mends alone: a field, a row that somebody changed, a file too heavy. */
const corrected: readonly number[] = [409, 413, 422]

interface ProblemBody {
  readonly code: string
  readonly status: number
  readonly fields?: readonly FieldProblem[]
  readonly params?: Readonly<Record<string, string | number>>
  readonly reference?: string
  readonly current?: unknown
}

/** Reads the body of a refused reply; anything else than a problem becomes `unexpected`. */
export const readProblem = async (response: Response): Promise<Problem> => {
  const body: unknown = await response.json().catch(() => null)
  if (typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string') {
    return new Problem({ ...(body as ProblemBody), status: response.status })
  }
  return new Problem({ code: 'unexpected', status: response.status })
}

/** A thrown value as a problem, so that every screen words failures the same way. */
export const asProblem = (thrown: unknown): Problem =>
  thrown instanceof Problem ? thrown : new Problem({ code: 'unexpected', status: 0 })
