import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'

interface Pilots {
  readonly memberIds: readonly string[]
  readonly organisationIds: readonly string[]
  readonly names: readonly string[]
}

/** SQL of who pilots a plan or an action, in their order. */
export const pilotsOf = (owner: 'plan_id' | 'action_id', id: string): string =>
  `coalesce((select json_agg(json_build_object('memberId', w.member_id, 'organisationId', w.organisation_id,
       'name', coalesce(m.name, o.name, w.name)) order by w.position)
     from plans.pilot w
     left join organisations.published_member m on m.territory_id = $1 and m.id = w.member_id
     left join organisations.published_organisation o on o.territory_id = $1 and o.id = w.organisation_id
     where w.territory_id = $1 and w.${owner} = ${id}), '[]')`

/** Members and organisations that the territory does not know. */
export const areKnown = async (
  { tx }: Pick<Context, 'tx'>,
  members: readonly string[],
  organisations: readonly string[],
): Promise<boolean> => {
  const [row] = await tx.query<{ known: boolean }>(
    `select (select count(*) from organisations.published_member where territory_id = $1 and id = any($2::uuid[]))
         = cardinality($2::uuid[])
       and (select count(*) from organisations.published_organisation where territory_id = $1 and id = any($3::uuid[]))
         = cardinality($3::uuid[]) as known`,
    [tx.territoryId, [...new Set(members)], [...new Set(organisations)]],
  )
  return row?.known ?? false
}

/** Writes who pilots in place of who did. */
export const replacePilots = async (
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  owner: 'plan_id' | 'action_id',
  id: string,
  { memberIds, organisationIds, names }: Pilots,
): Promise<void> => {
  const rows = [
    ...[...new Set(memberIds)].map((member_id) => ({ member_id })),
    ...[...new Set(organisationIds)].map((organisation_id) => ({ organisation_id })),
    ...[...new Set(names)].map((name) => ({ name })),
  ].map((row, position) => ({ ...row, position, id: newId(now.getTime()) }))
  await tx.query(`delete from plans.pilot where territory_id = $1 and ${owner} = $2`, [tx.territoryId, id])
  if (rows.length === 0) return
  await tx.query(
    `insert into plans.pilot (territory_id, id, ${owner}, position, member_id, organisation_id, name)
     select $1, r.id, $2, r.position, r.member_id, r.organisation_id, r.name
     from jsonb_to_recordset($3::jsonb) as r (id uuid, position int, member_id uuid, organisation_id uuid, name text)`,
    [tx.territoryId, id, JSON.stringify(rows)],
  )
}
