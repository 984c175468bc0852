import { settleDeadline, startDeadline } from '#features/deadlines/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { StepRow } from '../../contract/steps.ts'

interface Where {
  readonly tx: TerritoryTransaction
  readonly now: Date
  readonly today: CalendarDate
}

/** What the lines of "À faire" need to know of an episode. */
export interface DueEpisode {
  readonly id: string
  readonly personId: string
  readonly schemeId: string
  readonly referentId: string | null
  readonly state: string
  readonly contractSignedOn: CalendarDate | null
  readonly currentStepId: string | null
  readonly lastStepEndedOn: CalendarDate | null
}

const ofEpisode = (episode: DueEpisode) => ({
  personId: episode.personId,
  pathwayId: episode.id,
  ownerId: episode.referentId,
  schemeId: episode.schemeId,
})

/** The operator's answer is awaited while the step is prescribed; its end while it runs. */
export const keepStepDeadlines = async (where: Where, step: StepRow, episode: DueEpisode): Promise<void> => {
  const about = { subjectKind: 'step', subjectId: step.id, ...ofEpisode(episode) } as const
  if (step.state === 'prescribed')
    await startDeadline(where, { rule: 'step-answer', basisOn: where.today, ...about })
  else await settleDeadline(where, 'step-answer', step.id)
  if (step.endsOn && (step.state === 'ongoing' || step.state === 'standby'))
    await startDeadline(where, { rule: 'step-end', basisOn: step.endsOn, ...about })
  else await settleDeadline(where, 'step-end', step.id)
}

/** Counts the days without current step of an active episode, from its last step or from its contract. */
export const keepNoCurrentStep = async (where: Where, episode: DueEpisode): Promise<void> => {
  const { contractSignedOn, lastStepEndedOn } = episode
  if (episode.state !== 'active' || episode.currentStepId !== null || contractSignedOn === null)
    return settleDeadline(where, 'no-current-step', episode.id)
  const basisOn =
    lastStepEndedOn !== null && lastStepEndedOn > contractSignedOn ? lastStepEndedOn : contractSignedOn
  await startDeadline(where, {
    rule: 'no-current-step',
    subjectKind: 'pathway',
    subjectId: episode.id,
    basisOn,
    ...ofEpisode(episode),
  })
}
