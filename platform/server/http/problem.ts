import type { Refusal } from '#kernel/result.ts'

/** Codes any route may answer, with their status. */
const commonRefusals = {
  invalid: 422,
  'not-signed-in': 401,
  'factor-missing': 401,
  'key-refused': 401,
  'not-found': 404,
  'right-missing': 403,
  'not-allowed': 403,
  'stale-version': 409,
  'already-exists': 409,
  'move-refused': 409,
  'nir-refused': 422,
  'csrf-refused': 403,
  'too-large': 413,
  'too-many-requests': 429,
  'internal-error': 500,
  'database-unavailable': 503,
  'storage-full': 503,
  'files-unavailable': 503,
  'file-lost': 500,
  'file-altered': 500,
} as const

export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly fields?: Refusal['fields']
  readonly params?: Refusal['params']
  readonly current?: unknown
  /** What the person reads to the support: the first 6 characters of the request id. */
  readonly reference: string
}

/** A refusal as an RFC 9457 reply body. */
export const problemOf = (
  refusal: Refusal,
  statuses: Readonly<Record<string, number>>,
  requestId: string,
): Problem => {
  const status = statuses[refusal.code] ?? commonRefusals[refusal.code as keyof typeof commonRefusals]
  if (status === undefined) throw new Error(`refusal ${refusal.code} is not declared by its route`)
  return {
    type: `urn:bassin:problem:${refusal.code}`,
    title: refusal.code,
    status,
    code: refusal.code,
    ...(refusal.fields && { fields: refusal.fields }),
    ...(refusal.params && { params: refusal.params }),
    ...(refusal.details !== undefined && { current: refusal.details }),
    reference: requestId.slice(-6),
  }
}

/** Thrown to leave a transaction with a refusal: everything done so far is rolled back. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}
