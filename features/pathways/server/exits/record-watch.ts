import { type DeadlineRuleCode, settleDeadline } from '#features/deadlines/server/public.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { recordAttempt, recordWatch, WatchRow } from '../../contract/watches-and-proofs.ts'
import { lineOf } from '../../rules/dated-list.ts'
import {
  isSituation,
  maySayUnreachable,
  observableFrom,
  watchChannels,
  watchSituations,
} from '../../rules/watch-situations.ts'
import { tellFact } from '../tell-fact.ts'
import { observedPathway } from './may-observe.ts'

type StoredWatch = WatchRow & { readonly pathwayId: string; readonly subjectId: string }

const findWatches = (tx: TerritoryTransaction, ids: readonly string[]): Promise<readonly StoredWatch[]> =>
  tx.query<StoredWatch>(
    `select t.id, t.kind, t.due_on as "dueOn", t.observed_on as "observedOn", t.situation_code as "situationCode",
       t.channel, t.note, t.pathway_id as "pathwayId", t.subject_id as "subjectId",
       coalesce((select json_agg(json_build_object('id', a.id, 'at', a.at, 'channel', a.channel, 'note', a.note) order by a.at, a.id)
         from pathways.watch_attempt a where a.territory_id = t.territory_id and a.watch_id = t.id), '[]') as attempts
     from pathways.watch t where t.territory_id = $1 and t.id = any($2) and t.cancelled_on is null`,
    [tx.territoryId, ids],
  )

const reply = async (tx: TerritoryTransaction, id: string): Promise<WatchRow> => {
  const [found] = await findWatches(tx, [id])
  if (!found) throw new Error('A watch that was held is gone')
  const { pathwayId: _, subjectId: __, ...row } = found
  return row
}

/** The watches of one call, each of a pathway that the caller may observe. */
const held = async (context: Context, ids: readonly string[]) => {
  const watches = await findWatches(context.tx, ids)
  if (watches.length !== new Set(ids).size) return refuse('not-found')
  for (const pathwayId of new Set(watches.map((watch) => watch.pathwayId))) {
    const pathway = await observedPathway(context, pathwayId)
    if (!pathway.ok) return pathway
  }
  return done(watches)
}

/** An attempt that reached nobody, traced on each point that the call was for. */
export const addAttempt: TerritoryHandler<typeof recordAttempt> = async (context, { params, body }) => {
  const { tx, actor, now } = context
  const calls = [{ watchId: params.watchId, id: body.id }, ...(body.alsoFor ?? [])]
  const ids = calls.map(({ watchId }) => watchId)
  const watches = await held(context, ids)
  if (!watches.ok) return watches
  if (!lineOf(watchChannels, body.channel)) return refuseField('/channel', 'unknown-channel')
  await tx.query(
    `insert into pathways.watch_attempt (territory_id, id, watch_id, at, channel, note, recorded_by)
     select $1, c.id, c.watch_id, $4, $5, $6, $7 from unnest($2::uuid[], $3::uuid[]) as c (id, watch_id)
     on conflict (territory_id, id) do nothing`,
    [tx.territoryId, calls.map(({ id }) => id), ids, now, body.channel, body.note, actor.memberId],
  )
  return done(await reply(tx, params.watchId))
}

/** What was observed; "unreachable" is an answer, given after traced attempts, never the default of an empty field. */
export const observe: TerritoryHandler<typeof recordWatch> = async (context, { params, body }) => {
  const { tx, actor, now, today } = context
  const watches = await held(context, [params.watchId, ...(body.alsoFor ?? [])])
  if (!watches.ok) return watches
  if (!lineOf(watchSituations, body.situationCode)) return refuseField('/situationCode', 'unknown-situation')
  if (body.channel && !lineOf(watchChannels, body.channel)) return refuseField('/channel', 'unknown-channel')
  if (body.observedOn > today) return refuseField('/observedOn', 'date-in-future')
  const from = observableFrom(watches.value.find(({ id }) => id === params.watchId)?.dueOn ?? today)
  if (isSituation(body.situationCode) && body.observedOn < from)
    return refuseField('/observedOn', 'observed-too-soon', { from })
  const tooFew = watches.value.find(({ attempts }) => !maySayUnreachable(attempts))
  if (body.situationCode === 'unreachable' && tooFew)
    return refuse('attempts-missing', { params: { attempts: tooFew.attempts.length } })
  await tx.query(
    `update pathways.watch set observed_on = $3, situation_code = $4, channel = $5, note = $6, recorded_by = $7,
       recorded_at = coalesce(recorded_at, $8) where territory_id = $1 and id = any($2)`,
    [
      ...[tx.territoryId, watches.value.map(({ id }) => id), body.observedOn, body.situationCode],
      ...[body.channel, body.note, actor.memberId, now],
    ],
  )
  await tellFact(tx, 'situation')
  for (const { kind, subjectId } of watches.value)
    await settleDeadline(context, kind satisfies DeadlineRuleCode, subjectId, actor.memberId)
  return done(await reply(tx, params.watchId))
}
