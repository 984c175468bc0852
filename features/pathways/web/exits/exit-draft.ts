import { today } from '#platform/web/i18n/dates.ts'
import type { FileEpisode } from '../../contract.ts'
import type { ContractNature } from '../../rules/contract-types.ts'
import { natureOf } from '../../rules/judge-job.ts'
import { exitReasonOf } from './exit-labels.ts'

/** What the form of an exit holds; one state for the simulator and for the exit itself. */
export interface ExitDraft {
  readonly reasonCode: string | undefined
  readonly exitedOn: string | undefined
  readonly jobId: string | undefined
  readonly trainingLabel: string | undefined
  readonly trainingStartsOn: string | undefined
  readonly trainingEndsOn: string | undefined
  readonly trainingValidatedOn: string | undefined
  readonly searchingNow: boolean
  readonly comment: string | undefined
}

/** The reason that the contract of a job suggests. */
const reasonOf: Readonly<Record<ContractNature, string>> = {
  'open-ended': 'open-ended-job',
  'fixed-term': 'fixed-term-job',
  temporary: 'temporary-work',
  seasonal: 'seasonal-work',
  assisted: 'assisted-job',
  integration: 'siae-job',
  'intermediary-association': 'intermediary-association',
  'self-employed': 'business-creation',
}

/**
 * A job in consolidation suggests its reason and its day: the protocol counts a hire on its first day. `proposed`: the
 * reason for which another page leads here.
 */
export const firstDraft = (episode: FileEpisode, proposed?: string): ExitDraft => {
  const job = episode.jobs.findLast((one) => one.endedEarlyOn === null)
  return {
    reasonCode: exitReasonOf(proposed, today())?.code ?? (job && reasonOf[natureOf(job)]),
    exitedOn: today(),
    jobId: job?.id,
    trainingLabel: undefined,
    trainingStartsOn: undefined,
    trainingEndsOn: undefined,
    trainingValidatedOn: undefined,
    searchingNow: false,
    comment: undefined,
  }
}

/** The body of the simulation and of the exit; nothing while it is not complete. */
export const bodyOf = (draft: ExitDraft) => {
  const { reasonCode, exitedOn } = draft
  const reason = exitReasonOf(reasonCode, exitedOn ?? today())
  if (!reason || !reasonCode || !exitedOn) return undefined
  const training =
    reason.about === 'training' && draft.trainingLabel && draft.trainingStartsOn
      ? {
          label: draft.trainingLabel,
          startsOn: draft.trainingStartsOn,
          endsOn: draft.trainingEndsOn ?? null,
          validatedOn: draft.trainingValidatedOn ?? null,
        }
      : null
  return {
    reasonCode,
    exitedOn,
    jobId: reason.about === 'job' ? (draft.jobId ?? null) : null,
    training,
    searchingNow: draft.searchingNow,
    comment: draft.comment?.trim() || null,
  }
}
