import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { PledgeValues } from './pledge-store.ts'

type Working = Pick<Context, 'tx' | 'actor' | 'now'>

const valuesOf = (one: PledgeValues) => [
  ...[one.agreementId, one.article, one.partyId, one.organisationId, one.signatoryName, one.kind, one.label],
  ...[one.quantity, one.unit, one.recurrence, one.fromOn, one.dueOn, one.serves, one.contactId],
]

/** False when that id is taken. */
export const insertPledge = async (
  { tx, actor, now }: Working,
  id: string,
  values: PledgeValues,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into pledges.pledge (territory_id, id, agreement_id, article, party_id, organisation_id, signatory_name, kind,
       label, quantity, unit, recurrence, from_on, due_on, serves, contact_id, created_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
     on conflict do nothing returning id`,
    [tx.territoryId, id, ...valuesOf(values), actor.memberId, now],
  )
  return rows.length > 0
}

/** False when the version is stale. */
export const updatePledge = async (
  { tx }: Working,
  { id, version }: { readonly id: string; readonly version: number },
  values: PledgeValues,
): Promise<boolean> => {
  const rows = await tx.query(
    `update pledges.pledge set agreement_id = $4, article = $5, party_id = $6, organisation_id = $7, signatory_name = $8,
       kind = $9, label = $10, quantity = $11, unit = $12, recurrence = $13, from_on = $14, due_on = $15, serves = $16,
       contact_id = $17, version = version + 1
     where territory_id = $1 and id = $2 and version = $3 returning id`,
    [tx.territoryId, id, version, ...valuesOf(values)],
  )
  return rows.length > 0
}

/** False when the version is stale. */
export const deletePledge = async ({ tx }: Working, id: string, version: number): Promise<boolean> => {
  const rows = await tx.query(
    'delete from pledges.pledge where territory_id = $1 and id = $2 and version = $3 returning id',
    [tx.territoryId, id, version],
  )
  return rows.length > 0
}

/** Whether something was ever noted of a pledge, even what was cancelled since. */
export const isNoted = async ({ tx }: Pick<Context, 'tx'>, id: string): Promise<boolean> => {
  const [row] = await tx.query<{ noted: boolean }>(
    `select exists (select from pledges.delivery where territory_id = $1 and pledge_id = $2)
       or exists (select from pledges.pledge_move where territory_id = $1 and pledge_id = $2) as noted`,
    [tx.territoryId, id],
  )
  return row?.noted ?? false
}

interface KnownAgreement {
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate
  readonly isArticle: boolean
  /** The party asked for, else the one that the organisation is. */
  readonly party: {
    readonly id: string
    readonly name: string
    readonly organisationId: string | null
  } | null
  readonly organisation: { readonly id: string; readonly name: string } | null
  /** Of the organisation, or of the one of the party, and still there. */
  readonly isContact: boolean
}

/** All that a pledge names, looked up at once; undefined when the agreement does not exist here. */
export const lookUp = async (
  { tx }: Pick<Context, 'tx'>,
  asked: Pick<PledgeValues, 'agreementId' | 'article' | 'partyId' | 'organisationId' | 'contactId'>,
): Promise<KnownAgreement | undefined> => {
  const [row] = await tx.query<KnownAgreement>(
    `with party as (
       select y.id, y.name, y.organisation_id from agreements.published_party y
       where y.territory_id = $1 and y.agreement_id = $2
         and (y.id = $4 or ($4::uuid is null and y.organisation_id = $5)) order by y.position limit 1
     )
     select a.starts_on as "startsOn", a.ends_on as "endsOn",
       $3::text is null or exists (select from agreements.published_article r
         where r.territory_id = $1 and r.agreement_id = $2 and r.number = $3) as "isArticle",
       (select json_build_object('id', y.id, 'name', y.name, 'organisationId', y.organisation_id) from party y) as party,
       (select json_build_object('id', o.id, 'name', o.name) from organisations.published_organisation o
         where o.territory_id = $1 and o.id = coalesce((select organisation_id from party), $5)) as organisation,
       $6::uuid is null or exists (select from organisations.published_member m
         where m.territory_id = $1 and m.id = $6 and m.left_on is null
           and m.organisation_id = coalesce((select organisation_id from party), $5)) as "isContact"
     from agreements.published_agreement a where a.territory_id = $1 and a.id = $2`,
    [tx.territoryId, asked.agreementId, asked.article, asked.partyId, asked.organisationId, asked.contactId],
  )
  return row
}
