import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { ActionRow, PilotRow } from '../contract.ts'
import type { ActionState } from '../rules/action-lifecycle.ts'
import { isOnTime, shownState } from '../rules/reading.ts'
import { isReadable, mayMove, reader } from './action-access.ts'
import { pilotsOf } from './pilot-store.ts'

export type Reading = Pick<Context, 'tx' | 'actor' | 'today'>

/** An action or a sub-action as it is kept, with how it stands towards the reader. */
interface StoredAction {
  readonly id: string
  readonly level: 1 | 2
  readonly parentId: string | null
  readonly axisId: string | null
  readonly label: string
  readonly description: string
  readonly inspiredBy: string | null
  readonly practice: { readonly id: string; readonly title: string } | null
  readonly state: ActionState
  readonly blockedBy: string | null
  readonly startsOn: CalendarDate | null
  readonly endsOn: CalendarDate | null
  readonly isRestricted: boolean
  readonly pilots: PilotRow[]
  readonly isPilot: boolean
  readonly version: number
}

/** `top` is the action itself, or the one above a sub-action. */
const columns = `a.id, a.level, a.parent_id as "parentId", a.label, a.description, a.inspired_by as "inspiredBy", a.state,
  a.blocked_by as "blockedBy", a.starts_on as "startsOn", a.ends_on as "endsOn", top.is_restricted as "isRestricted",
  (select json_build_object('id', r.id, 'title', r.title) from library.published_practice r
    where r.territory_id = $1 and r.id = a.practice_id) as practice, a.version, ${pilotsOf('action_id', 'a.id')} as pilots,
  exists (select from plans.pilot p where p.territory_id = $1 and p.action_id = a.id and p.member_id = $3::uuid) as "isPilot"`

/** Actions of a plan that the reader may read, each followed by its sub-actions, in the order of the plan. */
export const loadActionsOfPlan = ({ tx, actor }: Reading, planId: string): Promise<StoredAction[]> =>
  tx.query(
    `select ${columns}, l.axis_id as "axisId"
     from plans.placement l
     join plans.action top on top.territory_id = $1 and top.id = l.action_id
     join plans.action a on a.territory_id = $1 and (a.id = top.id or a.parent_id = top.id)
     left join plans.axis x on x.territory_id = $1 and x.id = l.axis_id
     where l.territory_id = $1 and l.plan_id = $5 and ${isReadable('top')}
     order by x.position nulls last, l.position, l.action_id, a.level, a.position, a.id`,
    [tx.territoryId, ...reader(actor), planId],
  )

const selected = `select ${columns}, null as "axisId" from plans.action a
  join plans.action top on top.territory_id = $1 and top.id = coalesce(a.parent_id, a.id)
  where a.territory_id = $1 and ${isReadable('top')}`

/** Those of these actions that the reader may read; held until the end of the transaction when they are to change. */
export const loadActions = async (
  { tx, actor }: Pick<Context, 'tx' | 'actor'>,
  ids: readonly string[],
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<StoredAction[]> => {
  if (lock)
    await tx.query(
      'select from plans.action where territory_id = $1 and id = any($2::uuid[]) order by id for update',
      [tx.territoryId, ids],
    )
  return tx.query(`${selected} and a.id = any($5::uuid[]) order by a.id`, [
    tx.territoryId,
    ...reader(actor),
    ids,
  ])
}

/** An action followed by its sub-actions; empty when the reader may not read it. */
export const loadWithSubActions = ({ tx, actor }: Reading, id: string): Promise<StoredAction[]> =>
  tx.query(`${selected} and (a.id = $5 or a.parent_id = $5) order by a.level, a.position, a.id`, [
    tx.territoryId,
    ...reader(actor),
    id,
  ])

const rowOf = ({ actor, today }: Reading, one: StoredAction) => ({
  ...{ id: one.id, label: one.label, state: one.state, shown: shownState(one, today) },
  ...{ isOnTime: isOnTime(one, today), blockedBy: one.blockedBy, startsOn: one.startsOn },
  ...{ endsOn: one.endsOn, isRestricted: one.isRestricted, pilots: one.pilots },
  ...{ mayMove: mayMove(actor, one), version: one.version },
})

/** Lines of the screen: each action with its sub-actions under it. */
export const nestedRows = (reading: Reading, stored: readonly StoredAction[]): ActionRow[] => {
  const under = Map.groupBy(stored, (one) => one.parentId)
  return stored
    .filter((one) => one.level === 1)
    .map((one) => ({
      ...rowOf(reading, one),
      axisId: one.axisId,
      subActions: (under.get(one.id) ?? []).map((sub) => rowOf(reading, sub)),
    }))
}

/** The line of one action, whatever its level. */
export const rowWith = (
  reading: Reading,
  one: StoredAction,
  subActions: readonly StoredAction[],
): ActionRow => ({
  ...rowOf(reading, one),
  axisId: null,
  subActions: subActions.map((sub) => rowOf(reading, sub)),
})
