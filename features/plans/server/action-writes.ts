import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { ActionMove, ActionState } from '../rules/action-lifecycle.ts'

type Writing = Pick<Context, 'tx' | 'actor' | 'now'>

export interface ActionValues {
  readonly label: string
  readonly description: string
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly inspiredBy: string | null
  readonly practiceId: string | null
  readonly isRestricted: boolean
}

const valuesOf = (one: ActionValues) => [
  ...[one.label, one.description, one.startsOn, one.endsOn, one.inspiredBy, one.isRestricted, one.practiceId],
]

/** Under its parent when it has one; false when the id is already there. */
export const insertAction = async (
  { tx, actor, now }: Writing,
  id: string,
  parentId: string | null,
  values: ActionValues,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into plans.action (territory_id, id, level, parent_id, parent_level, position, label, description, state, starts_on,
       ends_on, inspired_by, is_restricted, practice_id, created_at, created_by)
     values ($1, $2, case when $3::uuid is null then 1 else 2 end, $3, case when $3 is null then null else 1 end,
       (select coalesce(max(position), 0) + 1 from plans.action where territory_id = $1 and parent_id = $3),
       $6, $7, 'planned', $8, $9, $10, $11, $12, $4, $5)
     on conflict (territory_id, id) do nothing returning id`,
    [tx.territoryId, id, parentId, now, actor.memberId, ...valuesOf(values)],
  )
  return rows.length === 1
}

/** False when somebody changed it in between. */
export const updateAction = async (
  { tx }: Pick<Context, 'tx'>,
  id: string,
  version: number,
  values: ActionValues,
): Promise<boolean> => {
  const rows = await tx.query(
    `update plans.action set label = $4, description = $5, starts_on = $6, ends_on = $7, inspired_by = $8,
       is_restricted = $9, practice_id = $10, version = version + 1
     where territory_id = $1 and id = $2 and version = $3 returning id`,
    [tx.territoryId, id, version, ...valuesOf(values)],
  )
  return rows.length === 1
}

/** Writes the partners and the objectives of an action in place of those it had. */
export const replaceLinks = async (
  { tx }: Pick<Context, 'tx'>,
  id: string,
  {
    partnerIds,
    objectiveIds,
  }: { readonly partnerIds: readonly string[]; readonly objectiveIds: readonly string[] },
): Promise<void> => {
  for (const [table, column, ids] of [
    ['partner', 'organisation_id', partnerIds],
    ['served_objective', 'objective_id', objectiveIds],
  ] as const)
    await tx.query(
      `with gone as (
         delete from plans.${table} where territory_id = $1 and action_id = $2 and ${column} <> all($3::uuid[]))
       insert into plans.${table} (territory_id, action_id, ${column})
       select $1, $2, unnest($3::uuid[]) on conflict do nothing`,
      [tx.territoryId, id, [...new Set(ids)]],
    )
}

export interface Moved {
  readonly id: string
  readonly from: ActionState
}

/** Moves actions together and writes who, when and why, in two statements whatever their number. */
export const writeMoves = async (
  { tx, actor, now }: Writing,
  moved: readonly Moved[],
  {
    move,
    to,
    reason,
  }: { readonly move: ActionMove; readonly to: ActionState; readonly reason: string | null },
): Promise<void> => {
  const ids = moved.map(({ id }) => id)
  await tx.query(
    `update plans.action set state = $3, blocked_by = $4, version = version + 1
     where territory_id = $1 and id = any($2::uuid[])`,
    [tx.territoryId, ids, to, to === 'blocked' ? reason : null],
  )
  await tx.query(
    `insert into plans.move (territory_id, id, action_id, move, from_state, to_state, reason, moved_by, moved_at)
     select $1, r.id, r.action_id, $5, r.from_state, $6, $7, $8, $9
     from unnest($2::uuid[], $3::uuid[], $4::text[]) as r (id, action_id, from_state)`,
    [
      ...[tx.territoryId, ids.map(() => newId(now.getTime())), ids, moved.map(({ from }) => from)],
      ...[move, to, reason, actor.memberId, now],
    ],
  )
}
