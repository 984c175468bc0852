/** Raw counts of one cut (a period ending on a date) of the pathways; everything shown is made from them. */
interface PopulationCounts {
  /** Under a signed contract and not gone. */
  readonly active: number
  readonly suspended: number
  readonly consolidating: number
  /** Active, neither suspended nor in consolidation: who is expected each month. */
  readonly followed: number
  readonly seen: number
  readonly withStep: number
  /** Full-time jobs of référents, in hundredths. */
  readonly etpHundredths: number
}

export interface FlowCounts {
  readonly entries: number
  readonly renewed: number
  readonly womenEntries: number
  readonly qpvEntries: number
  readonly exits: number
  readonly positiveEmployment: number
  readonly positiveTraining: number
  readonly otherDynamic: number
  readonly neutral: number
  readonly negative: number
  readonly reorientation: number
  /** Positive exits whose proof is still expected. */
  readonly awaitingProof: number
  /** Exits with a signed contract, and the days between both. */
  readonly contractedExits: number
  readonly contractedDays: number
}

export interface Delay {
  readonly count: number
  readonly median: number | null
  readonly p90: number | null
}

export interface DelayCounts {
  readonly 'first-meeting': Delay
  readonly admission: Delay
  readonly contract: Delay
  readonly 'first-step': Delay
}

interface MaintainedCounts {
  /** Exits to a job whose sixth month has passed. */
  readonly reached: number
  /** Those whose situation was observed. */
  readonly known: number
  readonly inEmployment: number
}

export interface Counts {
  readonly population: PopulationCounts
  readonly flows: FlowCounts
  readonly delays: DelayCounts
  readonly maintained: MaintainedCounts
}
export type Family = keyof Counts

const noDelay: Delay = { count: 0, median: null, p90: null }

/** What a cut without any pathway counts. */
export const noCounts: Counts = {
  population: {
    active: 0,
    suspended: 0,
    consolidating: 0,
    followed: 0,
    seen: 0,
    withStep: 0,
    etpHundredths: 0,
  },
  flows: {
    entries: 0,
    renewed: 0,
    womenEntries: 0,
    qpvEntries: 0,
    exits: 0,
    positiveEmployment: 0,
    positiveTraining: 0,
    otherDynamic: 0,
    neutral: 0,
    negative: 0,
    reorientation: 0,
    awaitingProof: 0,
    contractedExits: 0,
    contractedDays: 0,
  },
  delays: { 'first-meeting': noDelay, admission: noDelay, contract: noDelay, 'first-step': noDelay },
  maintained: { reached: 0, known: 0, inEmployment: 0 },
}
