import type { Operation } from './operations.ts'

interface Mark {
  /** Least ratio to the floor, at one request at a time and at sixteen. */
  readonly ratio: Readonly<Record<1 | 16, number>>
  /** Most times the floor's own 95th percentile. */
  readonly p95: number
}

/** The pass marks of the standard workload (`docs/performance`), and of her own page. */
export const marks: Readonly<Record<Operation['name'], Mark>> = {
  R1: { ratio: { 1: 0.45, 16: 0.5 }, p95: 2.5 },
  R2: { ratio: { 1: 0.35, 16: 0.4 }, p95: 3 },
  R3: { ratio: { 1: 0.45, 16: 0.45 }, p95: 2.5 },
  // Not of the standard workload: it opens a session by its link, and writes that she came and one line of the trail.
  R4: { ratio: { 1: 0.15, 16: 0.15 }, p95: 6 },
  W1: { ratio: { 1: 0.4, 16: 0.5 }, p95: 3 },
  A1: { ratio: { 1: 0.65, 16: 0.7 }, p95: 2 },
  // Not of the standard workload: forty objectives in three cuts, against their bare count.
  A2: { ratio: { 1: 0.3, 16: 0.3 }, p95: 5 },
  // Opened again: what did not move is not counted, where the floor counts all.
  'A2-kept': { ratio: { 1: 1, 16: 1 }, p95: 2 },
  'A2-moved': { ratio: { 1: 0.5, 16: 0.5 }, p95: 4 },
}
/** Most memory of the server, in MiB. */
export const mostMb = 300

/** Of the works taken whole: seconds, or milliseconds once warm. */
export const workMarks = { retentionSeconds: 60, documentMs: 100, frameworkMs: 200 } as const

/** What was measured beside its mark: « ratio 0.45 (0.40, reached) ». */
export const beside = (measured: number, mark: number, isReached: boolean): string =>
  `${measured.toFixed(2)} (mark ${mark.toFixed(2)}, ${isReached ? 'reached' : 'NOT reached'})`
