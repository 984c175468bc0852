/** One rejected field: where (JSON pointer), why (code), with which values (`params`, for the sentence). */
export interface FieldProblem {
  readonly pointer: string
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
}

export interface Refusal<Code extends string = string> {
  readonly ok: false
  readonly code: Code
  readonly fields?: readonly FieldProblem[]
  readonly params?: Readonly<Record<string, string | number>>
  /** What the reply carries besides the problem, e.g. the current row of a 409. */
  readonly details?: unknown
}

export interface Done<Value> {
  readonly ok: true
  readonly value: Value
}

/** An expected outcome: a value, or a refusal from the closed list of the route. Bugs throw. */
export type Result<Value, Code extends string = string> = Done<Value> | Refusal<Code>

export const done = <Value>(value: Value): Done<Value> => ({ ok: true, value })

export const refuse = <Code extends string>(
  code: Code,
  more: Omit<Refusal<Code>, 'ok' | 'code'> = {},
): Refusal<Code> => ({ ok: false, code, ...more })

/** Refusal of one field of the request body. */
export const refuseField = (
  pointer: string,
  code: string,
  params?: FieldProblem['params'],
): Refusal<'invalid'> =>
  refuse('invalid', { fields: [params ? { pointer, code, params } : { pointer, code }] })
