import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { AgendaItem, Proposal } from '../contract.ts'

export const loadAgenda = (tx: TerritoryTransaction, meetingId: string): Promise<AgendaItem[]> =>
  tx.query(
    `select id, row_number() over (order by position, id) as position, title, detail, source
     from steering.agenda_item where territory_id = $1 and meeting_id = $2 order by steering.agenda_item.position, id`,
    [tx.territoryId, meetingId],
  )

/** What the points already on the agenda were taken from. */
export const sourcesOf = async (
  tx: TerritoryTransaction,
  meetingId: string,
): Promise<ReadonlySet<string>> => {
  const rows = await tx.query<{ sourceId: string }>(
    `select source_id as "sourceId" from steering.agenda_item
     where territory_id = $1 and meeting_id = $2 and source_id is not null`,
    [tx.territoryId, meetingId],
  )
  return new Set(rows.map(({ sourceId }) => sourceId))
}

type Point = Omit<Proposal, 'sourceId'> & { readonly id: string; readonly sourceId: string | null }

/** After those already there; a proposal taken twice is one point. */
export const insertPoints = async (
  { tx, actor, now }: Context,
  meetingId: string,
  points: readonly Point[],
): Promise<void> => {
  await tx.query(
    `insert into steering.agenda_item (territory_id, id, meeting_id, position, title, detail, source, source_id, added_at,
       added_by)
     select $1, p.id, $2, p.rank + (select coalesce(max(position), 0) from steering.agenda_item
       where territory_id = $1 and meeting_id = $2), p.title, p.detail, p.source, p.source_id, $3, $4
     from jsonb_to_recordset($5::jsonb) as p(id uuid, rank int, title text, detail text, source text, source_id uuid)
     on conflict do nothing`,
    [
      ...[tx.territoryId, meetingId, now, actor.memberId],
      JSON.stringify(
        points.map(({ sourceId, ...one }, at) => ({ ...one, rank: at + 1, source_id: sourceId })),
      ),
    ],
  )
}

/** False for a point that is not on this agenda. */
export const rewordPoint = async (
  tx: TerritoryTransaction,
  { meetingId, itemId }: { readonly meetingId: string; readonly itemId: string },
  { title, detail }: Pick<AgendaItem, 'title' | 'detail'>,
): Promise<boolean> => {
  const rows = await tx.query(
    `update steering.agenda_item set title = $4, detail = $5
     where territory_id = $1 and meeting_id = $2 and id = $3 returning id`,
    [tx.territoryId, meetingId, itemId, title, detail],
  )
  return rows.length > 0
}

/** Exchanges a point with the one before or after it. */
export const stepPoint = async (
  tx: TerritoryTransaction,
  { meetingId, itemId }: { readonly meetingId: string; readonly itemId: string },
  step: 'up' | 'down',
): Promise<void> => {
  await tx.query(
    `with ranked as (
       select id, row_number() over (order by position, id) as rank from steering.agenda_item
       where territory_id = $1 and meeting_id = $2),
     own as (select rank from ranked where id = $3),
     other as (select r.id, r.rank from ranked r, own where r.rank = own.rank + $4)
     update steering.agenda_item i set position = case when i.id = $3 then (select rank from other)
         when i.id = (select id from other) then (select rank from own) else ranked.rank end
     from ranked where i.territory_id = $1 and i.id = ranked.id and exists (select from other)`,
    [tx.territoryId, meetingId, itemId, step === 'up' ? -1 : 1],
  )
}

export const deletePoint = async (tx: TerritoryTransaction, itemId: string): Promise<void> => {
  await tx.query('delete from steering.agenda_item where territory_id = $1 and id = $2', [
    ...[tx.territoryId, itemId],
  ])
}

/** Whether a decision of the meeting answers this point. */
export const isAnswered = async (tx: TerritoryTransaction, itemId: string): Promise<boolean> =>
  (
    await tx.query('select from steering.decision where territory_id = $1 and agenda_item_id = $2 limit 1', [
      ...[tx.territoryId, itemId],
    ])
  ).length > 0
