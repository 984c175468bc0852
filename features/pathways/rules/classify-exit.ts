import { addDays, addMonths, type CalendarDate } from '#kernel/dates.ts'
import { lineOf } from './dated-list.ts'
import type { FseClass, IaeClass, PlieClass } from './exit-classes.ts'
import { countsInDenominator, type ExitReason, exitRulesOn } from './exit-reasons.ts'
import {
  countsFrom,
  type ExitProtocol,
  type Explanation,
  type JobFacts,
  lengthObjection,
  natureOf,
  partTimeObjection,
} from './judge-job.ts'
import { longTrainingObjection, qualificationObjection, type TrainingFacts } from './judge-training.ts'
import { type ProofCode, type ProofKind, type ProofState, proofKinds } from './proof-kinds.ts'

export interface ExitFacts {
  readonly reasonCode: string
  readonly exitedOn: CalendarDate
  /** The job of the exit; null when none is described. */
  readonly job: JobFacts | null
  readonly jobs: readonly JobFacts[]
  readonly training: TrainingFacts | null
  readonly ageAtExit: number | null
  /** Neither in a job nor searching on entry. */
  readonly inactiveAtEntry: boolean
  readonly searchingNow: boolean
  readonly proofs: readonly { readonly kind: string; readonly state: ProofState }[]
}

export interface MissingProof {
  readonly kind: ProofCode
  /** The day from which the document can exist. */
  readonly availableFrom: CalendarDate
}

export interface ExitClassification {
  readonly plie: PlieClass
  readonly iae: IaeClass
  readonly fse: FseClass | null
  readonly countsInDenominator: boolean
  readonly missingProofs: MissingProof[]
  readonly explanation: Explanation[]
  readonly ruleVersion: string
}

/** What the three grids make of an exit closed today on these facts; nothing for an unknown reason. */
export const classifyExit = (facts: ExitFacts, protocol: ExitProtocol): ExitClassification | undefined => {
  const rules = exitRulesOn(facts.exitedOn)
  const reason = lineOf(rules.reasons, facts.reasonCode)
  if (!reason) return undefined
  const judged = judge(reason, facts, protocol)
  const fse = fseOf(reason, facts)
  const missingProofs = missing(reason, facts)
  const explanation = [...judged.explanation, ...fse.explanation]
  return {
    plie: judged.plie,
    iae: judged.iae,
    fse: fse.code,
    countsInDenominator: countsInDenominator(judged.plie),
    missingProofs,
    explanation: missingProofs.length > 0 ? [...explanation, { code: 'proof-pending' }] : explanation,
    ruleVersion: rules.version,
  }
}

interface Judgement {
  readonly plie: PlieClass
  readonly iae: IaeClass
  readonly explanation: readonly Explanation[]
}

const judge = (reason: ExitReason, facts: ExitFacts, protocol: ExitProtocol): Judgement => {
  if (reason.about === 'job') return judgeJob(reason, facts, protocol)
  if (reason.about === 'training') return judgeTraining(reason, facts)
  return { plie: reason.plie, iae: reason.iae, explanation: [] }
}

/** V5 to V8. A hire that falls short stays a dynamic exit, never a positive one. */
const judgeJob = (reason: ExitReason, facts: ExitFacts, protocol: ExitProtocol): Judgement => {
  const { job } = facts
  if (!job) return { plie: 'other-dynamic', iae: 'other-exit', explanation: [{ code: 'job-missing' }] }
  const claimsLasting = reason.plie === 'positive-employment'
  const short = lengthObjection({ ...facts, job, protocol })
  if (!claimsLasting) {
    const hint = short ? [] : [{ code: 'looks-lasting' }]
    return { plie: reason.plie, iae: reason.iae, explanation: hint }
  }
  const from = countsFrom(job, protocol)
  const waits = facts.exitedOn < from ? { code: 'protocol-waits', params: { date: from } } : undefined
  const objections = [short, partTimeObjection(job), waits].filter((one) => one !== undefined)
  const iae = short ? shortIae(job) : reason.iae
  if (objections.length > 0) return { plie: 'other-dynamic', iae, explanation: objections }
  return { plie: reason.plie, iae, explanation: [{ code: 'lasting-job' }] }
}

/** The IAE grid looks at the length alone; a hire by another SIAE is one of its positive exits. */
const shortIae = (job: JobFacts): IaeClass => {
  const nature = natureOf(job)
  if (nature === 'integration') return 'positive-exit'
  return nature === 'intermediary-association' ? 'other-exit' : 'transition-job'
}

const judgeTraining = (reason: ExitReason, { training, exitedOn }: ExitFacts): Judgement => {
  if (!training)
    return { plie: 'other-dynamic', iae: reason.iae, explanation: [{ code: 'training-missing' }] }
  const objection =
    reason.code === 'qualification'
      ? qualificationObjection(training, exitedOn)
      : reason.code === 'long-training'
        ? longTrainingObjection(training, exitedOn)
        : undefined
  return objection
    ? { plie: 'other-dynamic', iae: reason.iae, explanation: [objection] }
    : { plie: reason.plie, iae: reason.iae, explanation: [] }
}

/** Days after the exit within which a fact is still an immediate result of FSE+. */
const immediateDays = 28

const fseOf = (
  reason: ExitReason,
  facts: ExitFacts,
): { code: FseClass | null; explanation: readonly Explanation[] } => {
  const { job, training, exitedOn } = facts
  if (reason.about === 'job' && job)
    return job.startsOn <= addDays(exitedOn, immediateDays)
      ? { code: 'EECR04', explanation: [] }
      : { code: null, explanation: [{ code: 'fse-too-late' }] }
  if (
    reason.about === 'training' &&
    training?.validatedOn &&
    training.validatedOn <= addDays(exitedOn, immediateDays)
  )
    return { code: 'EECR03', explanation: [] }
  if (reason.about === 'training' && training) return { code: 'EECR02', explanation: [] }
  return { code: facts.inactiveAtEntry && facts.searchingNow ? 'EECR01' : null, explanation: [] }
}

const missing = (reason: ExitReason, facts: ExitFacts): MissingProof[] => {
  const basis = facts.job?.startsOn ?? facts.training?.startsOn ?? facts.exitedOn
  const held = facts.proofs.filter(({ state }) => state === 'received' || state === 'checked')
  return reason.proofs
    .filter((kind) => !held.some((proof) => proof.kind === kind))
    .map((kind) => {
      const afterMonths = lineOf<ProofKind>(proofKinds, kind)?.afterMonths
      return { kind, availableFrom: afterMonths ? addMonths(basis, afterMonths) : facts.exitedOn }
    })
}
