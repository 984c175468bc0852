import { done, refuse } from '#kernel/result.ts'
import type { CallReply } from '#platform/contract/route.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { forgetView, listSavedViews, saveView } from '../../contract/caseload.ts'

const MOST = 20

type View = CallReply<typeof saveView>

const viewsOf = ({ tx, actor }: Context): Promise<View[]> =>
  tx.query(
    `select id, label, filters, columns from pathways.saved_view
     where territory_id = $1 and member_id = $2 order by created_at, id limit ${MOST}`,
    [tx.territoryId, actor.memberId],
  )

export const showSavedViews: TerritoryHandler<typeof listSavedViews> = async (context) =>
  done({ items: await viewsOf(context) })

export const keepView: TerritoryHandler<typeof saveView> = async (context, { body }) => {
  const { tx, actor, now } = context
  const views = await viewsOf(context)
  if (views.length >= MOST && !views.some((view) => view.id === body.id)) return refuse('too-many-views')
  const kept = await tx.query(
    `insert into pathways.saved_view (territory_id, id, member_id, label, filters, columns, created_at)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (territory_id, id) do update set label = $4, filters = $5, columns = $6
       where saved_view.member_id = $3 returning id`,
    [tx.territoryId, body.id, actor.memberId, body.label, JSON.stringify(body.filters), body.columns, now],
  )
  return kept.length > 0 ? done(body) : refuse('not-found')
}

export const dropView: TerritoryHandler<typeof forgetView> = async ({ tx, actor }, { params }) => {
  const dropped = await tx.query(
    'delete from pathways.saved_view where territory_id = $1 and id = $2 and member_id = $3 returning id',
    [tx.territoryId, params.viewId, actor.memberId],
  )
  return dropped.length > 0 ? done(undefined) : refuse('not-found')
}
