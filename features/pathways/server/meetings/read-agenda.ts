import { addDays, daysBetween } from '#kernel/dates.ts'
import { done, refuseField } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { AgendaEntry, readAgenda } from '../../contract/meetings.ts'

const LONGEST_DAYS = 62

const columns = `m.id, m.pathway_id as "pathwayId", m.person_id as "personId", p.given_name || ' ' || p.family_name as "personName",
  m.kind, m.presence, to_char(m.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, m.on_date as "onDate",
  m.minutes, m.place, m.note, m.version`

/** The member's own appointments, and the past ones of which nobody said how they went. */
export const showAgenda: TerritoryHandler<typeof readAgenda> = async ({ tx, actor, now }, { query }) => {
  if (query.to < query.from) return refuseField('/to', 'ends-before-start')
  if (daysBetween(query.from, query.to) > LONGEST_DAYS) return refuseField('/to', 'too-long')
  const items = await tx.named<AgendaEntry>(
    'pathways.agenda',
    `select ${columns} from pathways.meeting m
     join people.published_person p on p.territory_id = $1 and p.id = m.person_id
     where m.territory_id = $1 and m.member_id = $2 and m.at >= $3::date - 1 and m.at < $4::date + 2
       and m.on_date between $3 and $4 and m.presence not in ('cancelled-by-team', 'cancelled-by-person')
     order by m.at, m.id limit 500`,
    [tx.territoryId, actor.memberId, query.from, query.to],
  )
  const toWrite = await tx.query<AgendaEntry>(
    `select ${columns} from pathways.meeting m
     join people.published_person p on p.territory_id = $1 and p.id = m.person_id
     where m.territory_id = $1 and m.member_id = $2 and m.at < $3 and m.on_date >= $4 and m.presence = 'planned'
     order by m.at limit 50`,
    [tx.territoryId, actor.memberId, now, addDays(query.from, -LONGEST_DAYS)],
  )
  return done({ items, toWrite })
}
