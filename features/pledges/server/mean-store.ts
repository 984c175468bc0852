import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { MeanKind, SharedMean } from '../contract.ts'

/** Means that partners share, those lent on `today` first; their users in the order in which they were written. */
export const loadMeans = (
  tx: TerritoryTransaction,
  today: CalendarDate,
  id: string | null = null,
): Promise<SharedMean[]> =>
  tx.query<SharedMean>(
    `select s.id, s.kind, s.label, s.agreement_id as "agreementId", a.label as "agreementLabel", s.lender_id as "lenderId",
       o.name as "lenderName", s.from_on as "fromOn", s.to_on as "toOn", coalesce(u.list, '[]') as users,
       s.from_on <= $2 and (s.to_on is null or s.to_on >= $2) as "isCurrent", s.version
     from pledges.shared_mean s
     join organisations.published_organisation o on o.territory_id = $1 and o.id = s.lender_id
     left join agreements.published_agreement a on a.territory_id = $1 and a.id = s.agreement_id
     left join (
       select u.mean_id, json_agg(json_build_object('organisationId', u.organisation_id, 'name', w.name,
         'sharePercent', u.share_percent) order by u.position) as list
       from pledges.mean_user u
       join organisations.published_organisation w on w.territory_id = $1 and w.id = u.organisation_id
       where u.territory_id = $1 group by u.mean_id
     ) u on u.mean_id = s.id
     where s.territory_id = $1 and ($3::uuid is null or s.id = $3)
     order by "isCurrent" desc, s.from_on desc, s.id limit 2000`,
    [tx.territoryId, today, id],
  )

export interface MeanValues {
  readonly kind: MeanKind
  readonly label: string
  readonly agreementId: string | null
  readonly lenderId: string
  readonly fromOn: CalendarDate
  readonly toOn: CalendarDate | null
  readonly users: readonly { readonly organisationId: string; readonly sharePercent: number | null }[]
}

const valuesOf = (one: MeanValues) => [
  ...[one.kind, one.label, one.agreementId, one.lenderId, one.fromOn, one.toOn],
]

/** False when that id is taken. */
export const insertMean = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  id: string,
  values: MeanValues,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into pledges.shared_mean (territory_id, id, kind, label, agreement_id, lender_id, from_on, to_on, created_by,
       created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`,
    [tx.territoryId, id, ...valuesOf(values), actor.memberId, now],
  )
  if (rows.length > 0) await writeUsers(tx, id, values)
  return rows.length > 0
}

/** False when the version is stale. */
export const updateMean = async (
  { tx }: Pick<Context, 'tx'>,
  { id, version }: { readonly id: string; readonly version: number },
  values: MeanValues,
): Promise<boolean> => {
  const rows = await tx.query(
    `update pledges.shared_mean set kind = $4, label = $5, agreement_id = $6, lender_id = $7, from_on = $8, to_on = $9,
       version = version + 1
     where territory_id = $1 and id = $2 and version = $3 returning id`,
    [tx.territoryId, id, version, ...valuesOf(values)],
  )
  if (rows.length > 0) await writeUsers(tx, id, values)
  return rows.length > 0
}

const writeUsers = async (
  tx: TerritoryTransaction,
  meanId: string,
  { users }: Pick<MeanValues, 'users'>,
): Promise<void> => {
  await tx.query('delete from pledges.mean_user where territory_id = $1 and mean_id = $2', [
    ...[tx.territoryId, meanId],
  ])
  await tx.query(
    `insert into pledges.mean_user (territory_id, mean_id, organisation_id, position, share_percent)
     select $1, $2, u.organisation_id, u.position, u.share
     from unnest($3::uuid[], $4::integer[]) with ordinality as u (organisation_id, share, position)`,
    [tx.territoryId, meanId, users.map((one) => one.organisationId), users.map((one) => one.sharePercent)],
  )
}

/** Which of these organisations and this agreement do not exist here. */
export const missing = async (
  { tx }: Pick<Context, 'tx'>,
  {
    organisationIds,
    agreementId,
  }: { readonly organisationIds: readonly string[]; readonly agreementId: string | null },
): Promise<'unknown-organisation' | 'unknown-agreement' | undefined> => {
  const [row] = await tx.query<{ known: number; isAgreement: boolean }>(
    `select (select count(*) from organisations.published_organisation where territory_id = $1 and id = any($2)) as known,
       $3::uuid is null or exists (select from agreements.published_agreement where territory_id = $1 and id = $3)
         as "isAgreement"`,
    [tx.territoryId, organisationIds, agreementId],
  )
  if (row?.known !== new Set(organisationIds).size) return 'unknown-organisation'
  return row.isAgreement ? undefined : 'unknown-agreement'
}
