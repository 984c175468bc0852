import { queueMail } from '#features/mail/server/public.ts'
import { everyTerritory, type TerritoryAtWork } from '#features/territory/server/public.ts'
import { addDays, localDate, localTime } from '#kernel/dates.ts'
import type { Job } from '#platform/server/jobs.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { awayJson, joinedAway } from '../cover/away-sql.ts'
import { type Reminder, reminderMail } from '../mails/reminder-mail.ts'

interface ToRemind extends Reminder {
  readonly id: string
}

/** Writes the day before to each person who has a mail address and an appointment; once an appointment. */
export const remindPersons: Job = {
  name: 'pathways.remind-persons',
  cron: '12 * * * *',
  run: async (services) => {
    const now = services.clock.now()
    await everyTerritory(services, (tx, territory) => remindIn(tx, now, territory))
  },
}

/** In one territory, from eight in the morning of its own time: nobody is woken by a reminder. */
export const remindIn = async (
  tx: TerritoryTransaction,
  now: Date,
  territory: TerritoryAtWork,
): Promise<void> => {
  if (localTime(now, territory.timeZone) < '08:00') return
  const tomorrow = addDays(localDate(now, territory.timeZone), 1)
  const rows = await tx.query<ToRemind>(
    `update pathways.meeting m set reminded_at = $2
     from people.published_person p, organisations.published_member o
     where m.territory_id = $1 and m.presence = 'planned' and m.reminded_at is null and m.on_date = $3 and m.at > $2
       and p.territory_id = $1 and p.id = m.person_id and p.email is not null
       and o.territory_id = $1 and o.id = m.member_id
     returning m.id, m.at, m.place, p.email, p.given_name as "givenName", o.name as "memberName",
       o.phone as "memberPhone", (select ${awayJson('a', 'c')} from (select m.member_id) held
         ${joinedAway('held.member_id', '$3')}) as away`,
    [tx.territoryId, now, tomorrow],
  )
  for (const row of rows) await queueMail({ tx, now }, reminderMail(row, territory))
}
