import { forgetMailsTo } from '#features/mail/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { answerTemplate } from './answer-mail.ts'

/** Erases all that was written and by whom one could be reached; age, topic, commune and days stay, to be counted. */
export const eraseContents = async (
  tx: TerritoryTransaction,
  ids: readonly string[],
  today: CalendarDate,
): Promise<void> => {
  if (ids.length === 0) return
  const mailed = await tx.query<{ email: string }>(
    `select email from contacts.contact where territory_id = $1 and id = any($2) and email is not null`,
    [tx.territoryId, ids],
  )
  await forgetMailsTo(
    tx,
    mailed.map(({ email }) => email),
    answerTemplate,
  )
  await tx.query(
    `update contacts.contact set words = null, first_name = null, phone = null, email = null, code_hash = null,
       erased_on = $3, version = version + 1
     where territory_id = $1 and id = any($2)`,
    [tx.territoryId, ids, today],
  )
  await tx.query(`update contacts.message set body = '' where territory_id = $1 and contact_id = any($2)`, [
    tx.territoryId,
    ids,
  ])
  await tx.query(
    'update contacts.move set reason = null where territory_id = $1 and contact_id = any($2) and reason is not null',
    [tx.territoryId, ids],
  )
}

/** Closed for longer than they are kept, and not erased yet. */
export const contactsToErase = async (
  tx: TerritoryTransaction,
  closedBefore: CalendarDate,
): Promise<string[]> =>
  (
    await tx.query<{ id: string }>(
      `select id from contacts.contact
       where territory_id = $1 and state = 'closed' and not is_passage and erased_on is null and closed_on < $2
       order by id for update skip locked`,
      [tx.territoryId, closedBefore],
    )
  ).map(({ id }) => id)

/** Answered, and nothing was said nor done since. */
export const contactsToClose = (
  tx: TerritoryTransaction,
  { before, timeZone }: { readonly before: CalendarDate; readonly timeZone: string },
): Promise<{ id: string; organisationId: string | null }[]> =>
  tx.query(
    `select c.id, c.organisation_id as "organisationId" from contacts.contact c
     where c.territory_id = $1 and c.state = 'answered'
       and not exists (select from contacts.move v where v.territory_id = $1 and v.contact_id = c.id
         and (v.at at time zone $3)::date >= $2)
       and not exists (select from contacts.message g where g.territory_id = $1 and g.contact_id = c.id
         and (g.at at time zone $3)::date >= $2)
     order by c.id for update of c skip locked`,
    [tx.territoryId, before, timeZone],
  )

/** Those that became a prescription of one of these persons. */
export const contactsOfPersons = async (
  tx: TerritoryTransaction,
  personIds: readonly string[],
): Promise<string[]> =>
  (
    await tx.query<{ id: string }>(
      `select c.id from contacts.contact c
       join referrals.published_referral r on r.territory_id = $1 and r.id = c.referral_id
       where c.territory_id = $1 and r.person_id = any($2) and c.erased_on is null`,
      [tx.territoryId, personIds],
    )
  ).map(({ id }) => id)
