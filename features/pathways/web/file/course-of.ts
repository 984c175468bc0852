import type { Course, CourseStep } from '#platform/web/design/figures/course.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { FileEpisode, FileMeeting } from '../../contract.ts'
import { currentStates } from '../../rules/step-lifecycle.ts'
import { stepStateLabels } from '../steps/step-labels.ts'

const dropped = ['declined', 'cancelled-by-person', 'cancelled-by-structure']

/** Arms of the watercourse: steps that took place, run or are planned; what was cancelled stays in the thread. */
const armsOf = (episode: FileEpisode): CourseStep[] =>
  episode.steps
    .filter((step) => !dropped.includes(step.state))
    .map((step) => ({
      key: step.id,
      title: step.label,
      detail: [step.operatorName, stepStateLabels()[step.state].toLowerCase()].filter(Boolean).join(', '),
      start: step.startedOn ?? step.startsOn ?? step.proposedOn,
      end: step.endedOn ?? step.endsOn ?? undefined,
      state:
        step.state === 'done' || step.state === 'abandoned'
          ? ('done' as const)
          : currentStates.includes(step.state)
            ? ('now' as const)
            : ('planned' as const),
    }))

const jobsOf = (episode: FileEpisode, today: string): CourseStep[] =>
  episode.jobs.map((job) => {
    const end = job.endedEarlyOn ?? job.endsOn ?? undefined
    return {
      key: job.id,
      title: job.jobTitle ?? job.employerName,
      ...(job.jobTitle ? { detail: job.employerName } : {}),
      start: job.startsOn,
      end,
      state: end !== undefined && end < today ? 'done' : job.startsOn > today ? 'planned' : 'now',
    }
  })

/** The pathway in time: trunk from the entry to the aim, steps and jobs as arms, honoured interviews as white points. */
export const courseOf = (episode: FileEpisode, meetings: readonly FileMeeting[], today: string): Course => {
  const contract = episode.contracts.findLast((one) => one.state === 'signed') ?? episode.contracts.at(-1)
  const entry = {
    key: 'entry',
    day: episode.admittedOn,
    title: t({ id: 'pathways.course.entry', message: 'Entrée' }),
    ...(episode.prescriberName ? { detail: episode.prescriberName } : {}),
  }
  const signed = episode.contractSignedOn && {
    key: 'contract',
    day: episode.contractSignedOn,
    title: t({ id: 'pathways.course.contract', message: 'Contrat signé' }),
  }
  const mouth = episode.exitedOn ?? contract?.endsOn
  return {
    start: episode.admittedOn,
    today: episode.exitedOn && episode.exitedOn < today ? episode.exitedOn : today,
    steps: [...armsOf(episode), ...jobsOf(episode, today)],
    meetings: meetings
      .filter((one) => one.pathwayId === episode.id && one.countsForMonth)
      .map((one) => one.onDate),
    milestones: signed ? [entry, signed] : [entry],
    ...(mouth && contract?.aim ? { aim: { day: mouth, title: contract.aim } } : {}),
  }
}

/** The same in one sentence, for who does not see the figure. */
export const courseSentence = (course: Course, name: string): string => {
  const count = (state: CourseStep['state']) => course.steps.filter((step) => step.state === state).length
  return t({
    id: 'pathways.course.sentence',
    message:
      'Parcours de {name} : {done, plural, one {# étape réalisée} other {# étapes réalisées}}, {now} en cours, {planned, plural, one {# prévue} other {# prévues}}.',
    values: { name, done: count('done'), now: count('now'), planned: count('planned') },
  })
}
