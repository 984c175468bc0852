import { addDays, type CalendarDate, daysBetween } from '#kernel/dates.ts'
import { done, type Result, refuseField } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { AgendaEntry, readAgenda } from '../../contract/meetings.ts'

const LONGEST_DAYS = 62

const columns = `m.id, m.pathway_id as "pathwayId", m.person_id as "personId", p.given_name || ' ' || p.family_name as "personName",
  m.kind, m.presence, to_char(m.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, m.on_date as "onDate",
  m.minutes, m.place, m.note, m.version`

/** The member's own appointments, and the past ones of which nobody said how they went. */
export const showAgenda: TerritoryHandler<typeof readAgenda> = async (context, { query }) => {
  const items = await appointmentsOf(context, query)
  if (!items.ok) return items
  const { tx, actor, now } = context
  const toWrite = await tx.query<AgendaEntry>(
    `select ${columns} from pathways.meeting m
     join people.published_person p on p.territory_id = $1 and p.id = m.person_id
     where m.territory_id = $1 and m.member_id = $2 and m.at < $3 and m.on_date >= $4 and m.presence = 'planned'
     order by m.at limit 50`,
    [tx.territoryId, actor.memberId, now, addDays(query.from, -LONGEST_DAYS)],
  )
  return done({ items: items.value, toWrite })
}

/** One's own appointments that stand, from the first day to the last. */
export const appointmentsOf = async (
  { tx, actor }: Pick<Context, 'tx' | 'actor'>,
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
): Promise<Result<AgendaEntry[]>> => {
  if (to < from) return refuseField('/to', 'ends-before-start')
  if (daysBetween(from, to) > LONGEST_DAYS) return refuseField('/to', 'too-long')
  return done(
    await tx.named<AgendaEntry>(
      'pathways.agenda',
      `select ${columns} from pathways.meeting m
       join people.published_person p on p.territory_id = $1 and p.id = m.person_id
       where m.territory_id = $1 and m.member_id = $2 and m.at >= $3::date - 1 and m.at < $4::date + 2
         and m.on_date between $3 and $4 and m.presence not in ('cancelled-by-team', 'cancelled-by-person')
       order by m.at, m.id limit 500`,
      [tx.territoryId, actor.memberId, from, to],
    ),
  )
}
