import { queueMail } from '#features/mail/server/public.ts'
import { holdFiles } from '#features/people/server/public.ts'
import { addDays } from '#kernel/dates.ts'
import type { RunAct, RunOutcome } from '../../contract/retention-runs.ts'
import type { RetentionPurpose, RetentionStage } from '../../rules/retention-rules.ts'
import { anonymiseFiles, archiveFiles } from './act-on-files.ts'
import { noticeMail } from './notice-mail.ts'
import { channelWithoutMail, insertNotices, loadReachable, type Notice } from './notice-store.ts'
import { type PlannedFile, type PlanReading, planAgain } from './plan-store.ts'

/** One batch, in the transaction of its own. */
interface Batch extends PlanReading {
  readonly now: Date
  readonly territoryName: string
  /** Whether a mail server is set: without one, no notice is by mail. */
  readonly isMailing: boolean
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

/** Does one act on these files, and says of each what came of it. */
export const actOnBatch = async (
  batch: Batch,
  act: RunAct,
  due: readonly Due[],
): Promise<ReadonlyMap<string, RunOutcome>> => {
  const strays = due.filter(({ purpose }) => purpose === 'referral').map(({ personId }) => personId)
  const ids = due.map(({ personId }) => personId).filter((id) => !strays.includes(id))
  return new Map([...(await actOnFiles(batch, act, ids)), ...(await actOnStrays(batch, strays))])
}

/** A file that somebody works on is left, and so is one that is due no more: both are looked at under the lock. */
const actOnFiles = async (
  batch: Batch,
  act: RunAct,
  ids: readonly string[],
): Promise<readonly (readonly [string, RunOutcome])[]> => {
  if (ids.length === 0) return []
  const free = await holdFiles(batch.tx, ids)
  const still = (await planAgain(batch, free)).filter(({ stage }) => stage === stageOf[act])
  await does[act](batch, still)
  const done = new Set(idsOf(still))
  return ids.map((id) => [id, done.has(id) ? 'done' : free.includes(id) ? 'changed' : 'busy'])
}

/** What has no file is closed for ever: only somebody at work on it keeps it for another night. */
const actOnStrays = async (
  batch: Batch,
  ids: readonly string[],
): Promise<readonly (readonly [string, RunOutcome])[]> => {
  if (ids.length === 0) return []
  const done = new Set<string>()
  for (const part of batch.parts)
    for (const id of (await part.withoutFile?.anonymise(batch, ids)) ?? []) done.add(id)
  return ids.map((id) => [id, done.has(id) ? 'done' : 'busy'])
}

const idsOf = (files: readonly PlannedFile[]): string[] => files.map(({ personId }) => personId)

const giveNotice = async (batch: Batch, files: readonly PlannedFile[]): Promise<void> => {
  const { tx, now, today, territoryName, isMailing } = batch
  const reachable = new Map((await loadReachable(batch, idsOf(files))).map((one) => [one.personId, one]))
  const notices: Notice[] = []
  for (const { personId, basisOn, dueOn, noticeDays } of files) {
    const { email, givenName, referentId } = reachable.get(personId) ?? {}
    const soonest = addDays(today, noticeDays)
    const archiveOn = dueOn > soonest ? dueOn : soonest
    const mailId =
      isMailing && email && givenName
        ? await queueMail({ tx, now }, noticeMail({ email, givenName }, { territoryName, archiveOn }))
        : null
    notices.push({ personId, basisOn, mailId, channel: mailId ? 'mail' : channelWithoutMail(referentId) })
  }
  await insertNotices(batch, notices)
}

const does: Readonly<Record<RunAct, (batch: Batch, files: readonly PlannedFile[]) => Promise<void>>> = {
  notice: giveNotice,
  archive: (batch, files) => archiveFiles(batch, batch.parts, idsOf(files)),
  anonymise: (batch, files) => anonymiseFiles(batch, batch.parts, idsOf(files)),
}
