import { useState } from 'react'
import { newId } from '#kernel/id.ts'
import type { Engagement } from '../../contract/agreements-of-engagement.ts'
import type { MissingBeforeSigning } from '../../rules/engagement-kinds.ts'
import { useEditedVersion } from '../edited-version.tsx'
import { draftVersion, type JobLabels, jobOf } from './draft-values.ts'

/** At least one line to write an objective on. */
const idsOf = ({ objectives }: Engagement): readonly string[] =>
  objectives.length > 0 ? objectives.map(({ id }) => id) : [newId()]

/** Where a link leads from what the contract lacks. */
export const fieldIds: Readonly<Record<MissingBeforeSigning, string>> = {
  objectives: 'contract-objectives',
  'weekly-hours': 'contract-weekly-hours',
  'weekly-reason': 'contract-weekly-reason',
}

/** The draft as its form shows it: whoever signs beside it signs that version. */
export const useShownDraft = (engagement: Engagement) => {
  const [ids, setIds] = useState<readonly string[]>(() => idsOf(engagement))
  const [pointedAt, pointAt] = useState<MissingBeforeSigning>()
  const [jobs, setJobs] = useState(jobOf(engagement))
  const edited = useEditedVersion(draftVersion(engagement))
  /** Whoever compares two versions names the job of either. */
  const meetJob = (met: JobLabels) => setJobs((former) => ({ ...former, ...met }))
  const show = (current: Engagement) => {
    setIds(idsOf(current))
    meetJob(jobOf(current))
    pointAt(undefined)
    edited.restart(draftVersion(current))
  }
  const keepTheirs = (current: Engagement) => {
    setIds(idsOf(current))
    meetJob(jobOf(current))
  }
  const jobLabel = jobs[String(edited.values.aimRomeCode)]
  return { ids, setIds, jobs, meetJob, jobLabel, edited, show, keepTheirs, pointedAt, pointAt }
}
export type ShownDraft = ReturnType<typeof useShownDraft>
