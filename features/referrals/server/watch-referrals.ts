import { settleDeadline } from '#features/deadlines/server/public.ts'
import { eraseFiles, subjectsHoldingFiles } from '#features/documents/server/public.ts'
import { queueMail } from '#features/mail/server/public.ts'
import { everyTerritory, type TerritoryAtWork } from '#features/territory/server/public.ts'
import { addMonths, localDate } from '#kernel/dates.ts'
import type { Job } from '#platform/server/jobs.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { openStates } from '../contract.ts'
import { type AnswerDeadline, remindersDue } from '../rules/answer-dates.ts'
import { deskReminderMail, expiredMail } from './mails/referral-mails.ts'
import { moveReferral } from './move-referral.ts'
import { loadReferral } from './referral-store.ts'
import { eraseSensitive } from './sensitive-store.ts'
import { tellPerson, tellSender } from './tell.ts'

interface Waiting extends AnswerDeadline {
  readonly id: string
  readonly reference: string
  readonly sentAt: Date
  readonly expiresOn: string
}

/** Each hour, in each territory's own time: reminds the entry desk, then lets expire what nobody answered. */
export const watchReferrals: Job = {
  name: 'referrals.watch',
  cron: '7 * * * *',
  run: (services) => {
    const now = services.clock.now()
    return everyTerritory(services, (tx, territory) => watchTerritory({ tx, now }, territory))
  },
}

export const watchTerritory = async (
  where: { tx: TerritoryTransaction; now: Date },
  { timeZone, name }: TerritoryAtWork,
): Promise<void> => {
  const { tx, now } = where
  const today = localDate(now, timeZone)
  const waiting = await tx.query<Waiting>(
    `select r.id, r.reference, r.sent_at as "sentAt", r.expires_on as "expiresOn", r.answer_due_on as "answerDueOn",
       d.escalates_on as "escalatesOn"
     from referrals.referral r
     left join deadlines.published_deadline d
       on d.territory_id = $1 and d.rule_code = 'referral-answer' and d.subject_id = r.id
     where r.territory_id = $1 and r.state = any ($2) and r.sent_at is not null and r.answer_due_on <= $3
     order by r.sent_at, r.id`,
    [tx.territoryId, openStates, today],
  )
  for (const one of waiting) {
    if (today >= one.expiresOn) await expire(where, one.id)
    else await remind(where, one, remindersDue(localDate(one.sentAt, timeZone), today, one), name)
  }
  await eraseOldAttachments(where, addMonths(today, -attachmentMonths))
}

const expire = async (where: { tx: TerritoryTransaction; now: Date }, id: string): Promise<void> => {
  const referral = await loadReferral(where.tx, id)
  if (!referral) return
  const moved = await moveReferral(where, { referral, move: 'expire', memberId: null })
  if (!moved.ok) return
  await eraseSensitive(where.tx, id)
  await eraseFiles(where, { subjectKind: 'referral', subjectId: id })
  await settleDeadline(where, 'referral-answer', id)
  await tellSender(where, referral, expiredMail)
  await tellPerson(where, referral, 'expired')
}

/** One mail a delay: a job that was stopped for a week sends the latest one only, and keeps all as done. */
const remind = async (
  where: { tx: TerritoryTransaction; now: Date },
  one: Waiting,
  due: readonly number[],
  territoryName: string,
): Promise<void> => {
  const { tx, now } = where
  const latest = due.at(-1)
  if (latest === undefined) return
  const marked = await tx.query<{ after_days: number }>(
    `insert into referrals.reminder (territory_id, referral_id, after_days, sent_at)
     select $1, $2, unnest($3::int[]), $4 on conflict do nothing returning after_days`,
    [tx.territoryId, one.id, due, now],
  )
  if (!marked.some((row) => row.after_days === latest)) return
  const desk = await tx.query<{ email: string }>(
    `select distinct m.email from organisations.published_member m
     join organisations.published_member_role r on r.territory_id = m.territory_id and r.member_id = m.id
     where m.territory_id = $1 and r.role_code = 'entryDesk' and m.left_on is null and m.email is not null`,
    [tx.territoryId],
  )
  const facts = { territoryName, reference: one.reference, senderName: null }
  for (const { email } of desk)
    await queueMail(where, { ...deskReminderMail(facts, latest, one.expiresOn), to: email })
}

/** Attachments of a closed prescription are kept six months (delay seen in DORA); the accepted ones joined the file. */
const attachmentMonths = 6

const eraseOldAttachments = async (
  where: { tx: TerritoryTransaction; now: Date },
  before: string,
): Promise<void> => {
  const holding = await subjectsHoldingFiles(where.tx, 'referral', before)
  const closed = await where.tx.query<{ id: string }>(
    `select id from referrals.referral where territory_id = $1 and id = any ($2)
       and state in ('accepted', 'refused', 'withdrawn') and updated_at < $3`,
    [where.tx.territoryId, holding, before],
  )
  for (const { id } of closed) await eraseFiles(where, { subjectKind: 'referral', subjectId: id })
}
