import { type DeadlineRuleCode, settleDeadline } from '#features/deadlines/server/public.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { recordAttempt, recordWatch, WatchRow } from '../../contract/watches-and-proofs.ts'
import { lineOf } from '../../rules/dated-list.ts'
import { maySayUnreachable, watchChannels, watchSituations } from '../../rules/watch-situations.ts'
import { tellFact } from '../tell-fact.ts'
import { observedPathway } from './may-observe.ts'

type StoredWatch = WatchRow & { readonly pathwayId: string; readonly subjectId: string }

const findWatch = async (tx: TerritoryTransaction, id: string): Promise<StoredWatch | undefined> => {
  const [watch] = await tx.query<StoredWatch>(
    `select t.id, t.kind, t.due_on as "dueOn", t.observed_on as "observedOn", t.situation_code as "situationCode",
       t.channel, t.note, t.pathway_id as "pathwayId", t.subject_id as "subjectId",
       coalesce((select json_agg(json_build_object('id', a.id, 'at', a.at, 'channel', a.channel, 'note', a.note) order by a.at, a.id)
         from pathways.watch_attempt a where a.territory_id = t.territory_id and a.watch_id = t.id), '[]') as attempts
     from pathways.watch t where t.territory_id = $1 and t.id = $2 and t.cancelled_on is null`,
    [tx.territoryId, id],
  )
  return watch
}

const reply = ({ pathwayId: _, subjectId: __, ...row }: StoredWatch): WatchRow => row

const held = async (context: Context, id: string) => {
  const watch = await findWatch(context.tx, id)
  if (!watch) return refuse('not-found')
  const pathway = await observedPathway(context, watch.pathwayId)
  return pathway.ok ? done(watch) : pathway
}

/** An attempt that reached nobody, traced. */
export const addAttempt: TerritoryHandler<typeof recordAttempt> = async (context, { params, body }) => {
  const { tx, actor, now } = context
  const watch = await held(context, params.watchId)
  if (!watch.ok) return watch
  if (!lineOf(watchChannels, body.channel)) return refuseField('/channel', 'unknown-channel')
  await tx.query(
    `insert into pathways.watch_attempt (territory_id, id, watch_id, at, channel, note, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (territory_id, id) do nothing`,
    [tx.territoryId, body.id, watch.value.id, now, body.channel, body.note, actor.memberId],
  )
  return done(reply((await findWatch(tx, params.watchId)) ?? watch.value))
}

/** What was observed; "unreachable" is an answer, given after traced attempts, never the default of an empty field. */
export const observe: TerritoryHandler<typeof recordWatch> = async (context, { params, body }) => {
  const { tx, actor, now, today } = context
  const watch = await held(context, params.watchId)
  if (!watch.ok) return watch
  if (!lineOf(watchSituations, body.situationCode)) return refuseField('/situationCode', 'unknown-situation')
  if (body.channel && !lineOf(watchChannels, body.channel)) return refuseField('/channel', 'unknown-channel')
  if (body.observedOn > today) return refuseField('/observedOn', 'date-in-future')
  if (body.situationCode === 'unreachable' && !maySayUnreachable(watch.value.attempts))
    return refuse('attempts-missing', { params: { attempts: watch.value.attempts.length } })
  await tx.query(
    `update pathways.watch set observed_on = $3, situation_code = $4, channel = $5, note = $6, recorded_by = $7,
       recorded_at = coalesce(recorded_at, $8) where territory_id = $1 and id = $2`,
    [
      ...[tx.territoryId, watch.value.id, body.observedOn, body.situationCode, body.channel, body.note],
      ...[actor.memberId, now],
    ],
  )
  await tellFact(tx, 'situation')
  await settleDeadline(
    context,
    watch.value.kind satisfies DeadlineRuleCode,
    watch.value.subjectId,
    actor.memberId,
  )
  return done(reply((await findWatch(tx, params.watchId)) ?? watch.value))
}
