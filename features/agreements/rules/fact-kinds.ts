/**
 * The facts that figures are counted from. Each indicator says which ones it reads (`countedFrom`): a fact that moves
 * calls for counting again what reads its kind, and nothing else.
 */
export const factKinds = [
  /** Who entered, when, again or not, and from where. */
  'entries',
  /** Who left, when, how, and what is proved. */
  'exits',
  /** From when to when a contract ran, and since when it is in consolidation. */
  'contracts',
  'suspensions',
  /** Interviews that count for the month, in the 31 days that a cut ends with. */
  'meetings',
  /** From when to when each step ran. */
  'steps',
  /** When each step began, whatever became of it. */
  'first-steps',
  /** When each pathway was admitted, then signed. */
  'admissions',
  /** When each application was received, then met. */
  'applications',
  /** What was observed six months after an exit. */
  'situations',
  /** Full-time jobs of référents. */
  'posts',
  /** To which structure a team belongs: read by what is narrowed to a structure. */
  'teams',
] as const
export type FactKind = (typeof factKinds)[number]
