import type { Context } from '#platform/server/http/context.ts'
import type { Activity } from '../contract.ts'

type Reading = Pick<Context, 'tx'>
type Values = Pick<Activity, 'publicLabel' | 'countsHours' | 'organisationId' | 'operationId'> & {
  readonly label: string
  readonly kind: string
}

const select = `
  select a.id, a.label, a.public_label as "publicLabel", a.kind, a.counts_hours as "countsHours",
    a.organisation_id as "organisationId", o.name as "organisationName", a.operation_id as "operationId",
    f.code as "operationCode", a.version,
    (select count(*)::int from training.session s where s.territory_id = $1 and s.activity_id = a.id) as sessions
  from training.activity a
  join organisations.published_organisation o on o.territory_id = $1 and o.id = a.organisation_id
  left join funding.published_operation f on f.territory_id = $1 and f.id = a.operation_id
  where a.territory_id = $1`

/** By public name; of one organisation when one is given. */
export const loadActivities = ({ tx }: Reading, organisationId: string | null): Promise<Activity[]> =>
  tx.query(
    `${select} and ($2::uuid is null or a.organisation_id = $2) order by a.public_label, a.id limit 500`,
    [tx.territoryId, organisationId],
  )

export const loadActivity = async ({ tx }: Reading, id: string): Promise<Activity | undefined> =>
  (await tx.query<Activity>(`${select} and a.id = $2`, [tx.territoryId, id]))[0]

/** The first of the two references that does not exist. */
export const missingReference = async (
  { tx }: Reading,
  { organisationId, operationId }: Pick<Values, 'organisationId' | 'operationId'>,
): Promise<'organisationId' | 'operationId' | undefined> => {
  const [row] = await tx.query<{ organisation: boolean; operation: boolean }>(
    `select exists (select from organisations.published_organisation where territory_id = $1 and id = $2) as organisation,
       $3::uuid is null or exists (select from funding.published_operation where territory_id = $1 and id = $3) as operation`,
    [tx.territoryId, organisationId, operationId],
  )
  return row?.organisation ? (row.operation ? undefined : 'operationId') : 'organisationId'
}

export const insertActivity = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  id: string,
  values: Values,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into training.activity (territory_id, id, label, public_label, kind, counts_hours, organisation_id,
       operation_id, created_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`,
    [tx.territoryId, id, ...columns(values), actor.memberId, now],
  )
  return rows.length > 0
}

/** Whether she made it; who runs every workshop changes those of others too. */
export const isMadeBy = async (
  { tx, actor }: Pick<Context, 'tx' | 'actor'>,
  activityId: string,
): Promise<boolean> =>
  (
    await tx.query('select from training.activity where territory_id = $1 and id = $2 and created_by = $3', [
      tx.territoryId,
      activityId,
      actor.memberId,
    ])
  ).length > 0

/** False when somebody changed it meanwhile. */
export const updateActivity = async (
  { tx }: Reading,
  { id, version }: { readonly id: string; readonly version: number },
  values: Values,
): Promise<boolean> => {
  const rows = await tx.query(
    `update training.activity set label = $4, public_label = $5, kind = $6, counts_hours = $7, organisation_id = $8,
       operation_id = $9, version = version + 1
     where territory_id = $1 and id = $2 and version = $3 returning id`,
    [tx.territoryId, id, version, ...columns(values)],
  )
  return rows.length > 0
}

const columns = (one: Values) => [
  ...[one.label, one.publicLabel, one.kind, one.countsHours, one.organisationId, one.operationId],
]

export const operationOf = async (
  { tx }: Reading,
  activityId: string,
): Promise<{ readonly code: string; readonly label: string } | null> => {
  const [row] = await tx.query<{ code: string; label: string }>(
    `select f.code, f.label from training.activity a
     join funding.published_operation f on f.territory_id = $1 and f.id = a.operation_id
     where a.territory_id = $1 and a.id = $2`,
    [tx.territoryId, activityId],
  )
  return row ?? null
}

export const loadOperations = ({ tx }: Reading): Promise<{ id: string; code: string; label: string }[]> =>
  tx.query(
    'select id, code, label from funding.published_operation where territory_id = $1 order by starts_on desc, code limit 200',
    [tx.territoryId],
  )
