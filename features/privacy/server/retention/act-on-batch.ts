import { queueMail } from '#features/mail/server/public.ts'
import { holdFiles } from '#features/people/server/public.ts'
import { addDays } from '#kernel/dates.ts'
import type { RunAct, RunOutcome } from '../../contract/retention-runs.ts'
import type { RetentionPurpose, RetentionStage } from '../../rules/retention-rules.ts'
import { anonymiseFiles, archiveFiles } from './act-on-files.ts'
import { noticeMail } from './notice-mail.ts'
import { insertNotices, loadReachable } from './notice-store.ts'
import { type PlannedFile, type PlanReading, planAgain } from './plan-store.ts'

/** One batch, in the transaction of its own. */
interface Batch extends PlanReading {
  readonly now: Date
  readonly territoryName: string
}

export interface Due {
  readonly personId: string
  readonly purpose: RetentionPurpose
}

export const stageOf: Readonly<Record<RunAct, RetentionStage>> = {
  notice: 'notice-due',
  archive: 'archive-due',
  anonymise: 'anonymise-due',
}

/**
 * Does one act on these files, and says of each what came of it. A file that somebody works on is left, and so is one
 * that is due no more: both are looked at under the lock that the act holds.
 */
export const actOnBatch = async (
  batch: Batch,
  act: RunAct,
  due: readonly Due[],
): Promise<ReadonlyMap<string, RunOutcome>> => {
  const free = await holdFiles(
    batch.tx,
    due.map(({ personId }) => personId),
  )
  const still = (await planAgain(batch, free)).filter(({ stage }) => stage === stageOf[act])
  await does[act](batch, still)
  const isDone = new Set(still.map(({ personId }) => personId))
  return new Map(
    due.map(({ personId }) => [
      personId,
      isDone.has(personId) ? 'done' : free.includes(personId) ? 'changed' : 'busy',
    ]),
  )
}

const idsOf = (files: readonly PlannedFile[]): string[] => files.map(({ personId }) => personId)

const giveNotice = async (batch: Batch, files: readonly PlannedFile[]): Promise<void> => {
  const { tx, now, today, territoryName } = batch
  const reachable = new Map((await loadReachable(batch, idsOf(files))).map((one) => [one.personId, one]))
  for (const { personId, dueOn, noticeDays } of files) {
    const { email, givenName } = reachable.get(personId) ?? {}
    const soonest = addDays(today, noticeDays)
    const archiveOn = dueOn > soonest ? dueOn : soonest
    if (email && givenName)
      await queueMail({ tx, now }, noticeMail({ email, givenName }, { territoryName, archiveOn }))
  }
  await insertNotices(
    batch,
    files.map(({ personId, basisOn }) => {
      const { email, referentId } = reachable.get(personId) ?? {}
      return { personId, basisOn, channel: email ? 'mail' : referentId ? 'referent' : 'nobody' }
    }),
  )
}

const does: Readonly<Record<RunAct, (batch: Batch, files: readonly PlannedFile[]) => Promise<void>>> = {
  notice: giveNotice,
  archive: (batch, files) => archiveFiles(batch, batch.parts, idsOf(files)),
  anonymise: (batch, files) => anonymiseFiles(batch, batch.parts, idsOf(files)),
}
