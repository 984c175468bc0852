import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { OpenedAgreement } from '../../contract.ts'
import type { PartyRole } from '../../rules/life/agreement-kinds.ts'
import type { AgreementState } from '../../rules/life/agreement-lifecycle.ts'
import { opensTo, readerOf, readerValues } from './agreement-reader.ts'

export type Working = Pick<Context, 'tx' | 'actor' | 'now' | 'today'>

type Kept = Pick<
  OpenedAgreement,
  | 'id'
  | 'kind'
  | 'state'
  | 'label'
  | 'purpose'
  | 'startsOn'
  | 'endsOn'
  | 'noticeMonths'
  | 'renewal'
  | 'renewalMonths'
  | 'renewalsMax'
  | 'reference'
  | 'deliberationNumber'
  | 'deliberatedOn'
  | 'transmittedOn'
  | 'isRestricted'
  | 'followedBy'
  | 'followedByName'
  | 'signedOn'
  | 'amendmentsBefore'
  | 'isFrozen'
  | 'version'
>

/** An agreement as it is kept, with the place of the reader's organisation in it. */
export interface LifeRow extends Kept {
  readonly place: PartyRole | null
  readonly partyCount: number
  readonly amendmentCount: number
}

/** `$1` territory, `$2` whether the reader writes, `$3` her organisation. */
const select = `
  select a.id, a.kind, a.state, a.label, a.purpose, a.starts_on as "startsOn", a.ends_on as "endsOn",
    a.notice_months as "noticeMonths", a.renewal, a.renewal_months as "renewalMonths",
    a.renewals_max as "renewalsMax", a.reference, a.deliberation_number as "deliberationNumber",
    a.deliberated_on as "deliberatedOn", a.transmitted_on as "transmittedOn", a.is_restricted as "isRestricted",
    a.followed_by as "followedBy", m.name as "followedByName", a.signed_on as "signedOn",
    a.amendments_before as "amendmentsBefore", a.frozen_at is not null as "isFrozen", a.version,
    (select p.role from agreements.party p where p.territory_id = $1 and p.agreement_id = a.id
       and p.organisation_id = $3 and p.removed_on is null order by p.position limit 1) as place,
    (select count(*)::int from agreements.party p where p.territory_id = $1 and p.agreement_id = a.id
       and p.removed_on is null) as "partyCount",
    (select count(*)::int from agreements.amendment n where n.territory_id = $1 and n.agreement_id = a.id
       and n.state <> 'cancelled') as "amendmentCount"
  from agreements.agreement a
  left join organisations.published_member m on m.territory_id = $1 and m.id = a.followed_by
  where a.territory_id = $1 and ${opensTo(2)}`

/** More agreements than a territory has: the page filters what it shows. */
const most = 500

export const loadLives = ({ tx, actor }: Pick<Working, 'tx' | 'actor'>): Promise<LifeRow[]> =>
  tx.query<LifeRow>(`${select} order by a.ends_on, a.id limit ${most}`, [
    tx.territoryId,
    ...readerValues(readerOf(actor)),
  ])

/** Undefined too when it is restricted to others. */
export const loadLife = async (
  { tx, actor }: Pick<Working, 'tx' | 'actor'>,
  id: string,
): Promise<LifeRow | undefined> => {
  const [row] = await tx.query<LifeRow>(`${select} and a.id = $4`, [
    tx.territoryId,
    ...readerValues(readerOf(actor)),
    id,
  ])
  return row
}

/** The same, held until the end of the transaction: two who write wait for each other. */
export const holdLife = async (context: Working, id: string): Promise<LifeRow | undefined> => {
  const { tx } = context
  await tx.query('select from agreements.agreement where territory_id = $1 and id = $2 for update', [
    tx.territoryId,
    id,
  ])
  return loadLife(context, id)
}

type Columns = Omit<
  LifeRow,
  'place' | 'partyCount' | 'amendmentCount' | 'followedByName' | 'isFrozen' | 'version'
>

/** False when the id is known. */
export const insertLife = async ({ tx, actor, now }: Working, one: Columns): Promise<boolean> => {
  const rows = await tx.query(
    `insert into agreements.agreement (territory_id, id, kind, state, label, purpose, starts_on, ends_on, notice_months,
       renewal, renewal_months, renewals_max, reference, deliberation_number, deliberated_on, transmitted_on,
       is_restricted, followed_by, signed_on, amendments_before, created_at, created_by)
     select $1, r.id, r.kind, r.state, r.label, r.purpose, r."startsOn", r."endsOn", r."noticeMonths", r.renewal,
       r."renewalMonths", r."renewalsMax", r.reference, r."deliberationNumber", r."deliberatedOn", r."transmittedOn",
       r."isRestricted", r."followedBy", r."signedOn", r."amendmentsBefore", $3, $4
     from jsonb_to_record($2::jsonb) as r (id uuid, kind text, state text, label text, purpose text, "startsOn" date,
       "endsOn" date, "noticeMonths" int, renewal text, "renewalMonths" int, "renewalsMax" int, reference text,
       "deliberationNumber" text, "deliberatedOn" date, "transmittedOn" date, "isRestricted" boolean,
       "followedBy" uuid, "signedOn" date, "amendmentsBefore" int)
     on conflict (territory_id, id) do nothing returning id`,
    [tx.territoryId, JSON.stringify(one), now, actor.memberId],
  )
  return rows.length === 1
}

/** Writes its fields and one version more; the row is held. */
export const updateLife = async (tx: TerritoryTransaction, one: Columns): Promise<void> => {
  await tx.query(
    `update agreements.agreement a set state = r.state, label = r.label, purpose = r.purpose, starts_on = r."startsOn",
       ends_on = r."endsOn", notice_months = r."noticeMonths", renewal = r.renewal, renewal_months = r."renewalMonths",
       renewals_max = r."renewalsMax", reference = r.reference, deliberation_number = r."deliberationNumber",
       deliberated_on = r."deliberatedOn", transmitted_on = r."transmittedOn", is_restricted = r."isRestricted",
       followed_by = r."followedBy", signed_on = r."signedOn", version = a.version + 1
     from jsonb_to_record($2::jsonb) as r (id uuid, state text, label text, purpose text, "startsOn" date,
       "endsOn" date, "noticeMonths" int, renewal text, "renewalMonths" int, "renewalsMax" int, reference text,
       "deliberationNumber" text, "deliberatedOn" date, "transmittedOn" date, "isRestricted" boolean,
       "followedBy" uuid, "signedOn" date)
     where a.territory_id = $1 and a.id = r.id`,
    [tx.territoryId, JSON.stringify(one)],
  )
}

export const stateAfter = async (
  tx: TerritoryTransaction,
  id: string,
  state: AgreementState,
): Promise<void> => {
  await tx.query('update agreements.agreement set state = $3 where territory_id = $1 and id = $2', [
    tx.territoryId,
    id,
    state,
  ])
}
