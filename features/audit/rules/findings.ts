/** What a verification may find, with the link at which it was seen. */
const findingCodes = [
  'line-removed',
  'line-changed',
  'seal-changed',
  'seals-removed',
  'checkpoint-differs',
  'tail-removed',
  'head-differs',
  'purge-untold',
  'line-unsealed',
  'concerned-changed',
] as const
type FindingCode = (typeof findingCodes)[number]

export interface Finding {
  readonly code: FindingCode
  /** Place in the chain; null for a line that no seal names. */
  readonly seq: number | null
  /** Last place concerned, when several are. */
  readonly to?: number
  readonly lineId?: string
  /** When the line was written; when it was sealed, or the checkpoint made, if no line is left to tell. */
  readonly at?: Date
}

/** Findings kept in full; the others are counted. */
export const mostFindings = 100

/** Gathers what is found in bounded memory. */
export const gatherFindings = () => {
  const kept: Finding[] = []
  let count = 0
  return {
    add: (finding: Finding) => {
      if (kept.length < mostFindings) kept.push(finding)
      count += 1
    },
    kept,
    count: () => count,
  }
}
export type Findings = ReturnType<typeof gatherFindings>

/** A head noted elsewhere, as the log writes it. */
export interface KnownHead {
  readonly seq: number
  /** 64 hexadecimal digits. */
  readonly hash: string
}

/** Reads `seq:hash`; nothing when it is not one. */
export const parseHead = (text: string): KnownHead | undefined => {
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text.trim().toLowerCase()) ?? []
  return seq && hash ? { seq: Number(seq), hash } : undefined
}
