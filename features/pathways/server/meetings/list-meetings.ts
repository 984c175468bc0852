import { done } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listMeetings, MeetingRow } from '../../contract/meetings.ts'
import { readsNotes } from '../pathway-access.ts'
import { loadPathway } from '../pathway-store.ts'
import { meetingColumns } from './meeting-store.ts'

const PAGE = 50

type Row = MeetingRow & { memberName: string; privateNote: string | null; total: number }

export const showMeetings: TerritoryHandler<typeof listMeetings> = async (context, { params, query }) => {
  const { tx, actor } = context
  const pathway = await loadPathway(context, params.pathwayId, 'pathways.read')
  if (!pathway.ok) return pathway
  const rows = await tx.query<Row>(
    `select ${readsNotes(actor) ? meetingColumns('m') : meetingColumns('m', 'null as note')}, o.name as "memberName", n.body as "privateNote", count(*) over () as total
     from pathways.meeting m
     join organisations.published_member o on o.territory_id = $1 and o.id = m.member_id
     left join pathways.private_note n on n.territory_id = $1 and n.meeting_id = m.id and n.author_id = $3
     where m.territory_id = $1 and m.pathway_id = $2 order by m.at desc, m.id limit ${PAGE} offset $4`,
    [tx.territoryId, params.pathwayId, actor.memberId, query.offset],
  )
  return done({ items: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 })
}
