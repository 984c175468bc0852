import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { PledgeKind, Recurrence } from '../contract.ts'

/** What is written of a pledge. */
export interface PledgeValues {
  readonly agreementId: string
  readonly article: string | null
  readonly partyId: string | null
  readonly organisationId: string | null
  readonly signatoryName: string
  readonly kind: PledgeKind
  readonly label: string
  readonly quantity: number
  readonly unit: string | null
  readonly recurrence: Recurrence
  readonly fromOn: CalendarDate | null
  readonly dueOn: CalendarDate
  readonly serves: string | null
  readonly contactId: string | null
}

/** A pledge as it is stored, with all that its state is read from; its signatory is named as it is today. */
export interface StoredPledge extends PledgeValues {
  readonly id: string
  readonly agreementLabel: string
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate
  readonly signedOn: CalendarDate | null
  readonly articleTitle: string | null
  readonly signatoryKey: string
  readonly contactName: string | null
  readonly createdBy: string
  readonly version: number
  readonly noted: readonly {
    readonly rank: number
    readonly on: CalendarDate
    readonly quantity: number
    readonly state: 'counted' | 'waiting'
  }[]
  readonly givenUp: readonly {
    readonly rank: number
    readonly reason: string
    readonly byName: string
    readonly at: string
  }[]
}

const MOST = 5000

/** Pledges of the territory, of one agreement or one alone, in one statement whatever their number. */
export const loadPledges = (
  tx: TerritoryTransaction,
  { id, agreementId }: { readonly id?: string | undefined; readonly agreementId?: string | undefined } = {},
): Promise<StoredPledge[]> =>
  tx.query<StoredPledge>(
    `select p.id, p.agreement_id as "agreementId", a.label as "agreementLabel", a.starts_on as "startsOn",
       a.ends_on as "endsOn", a.signed_on as "signedOn", p.article, r.title as "articleTitle", p.party_id as "partyId",
       p.organisation_id as "organisationId",
       coalesce(p.organisation_id::text, p.party_id::text, p.signatory_name) as "signatoryKey",
       coalesce(o.name, y.name, p.signatory_name) as "signatoryName", p.kind, p.label, p.quantity, p.unit, p.recurrence,
       p.from_on as "fromOn", p.due_on as "dueOn", p.serves, p.contact_id as "contactId", c.name as "contactName",
       p.created_by as "createdBy", p.version, coalesce(d.list, '[]') as noted, coalesce(g.list, '[]') as "givenUp"
     from pledges.pledge p
     join agreements.published_agreement a on a.territory_id = $1 and a.id = p.agreement_id
     left join agreements.published_article r on r.territory_id = $1 and r.agreement_id = p.agreement_id
       and r.number = p.article
     left join agreements.published_party y on y.territory_id = $1 and y.id = p.party_id
     left join organisations.published_organisation o on o.territory_id = $1 and o.id = p.organisation_id
     left join organisations.published_member c on c.territory_id = $1 and c.id = p.contact_id
     left join (
       select d.pledge_id, json_agg(json_build_object('rank', d.rank, 'on', d.delivered_on, 'quantity', d.quantity,
         'state', d.state) order by d.delivered_on, d.id) as list
       from pledges.delivery d where d.territory_id = $1 and d.state in ('counted', 'waiting')
         and ($2::uuid is null or d.pledge_id = $2) group by d.pledge_id
     ) d on d.pledge_id = p.id
     left join (
       select l.pledge_id, json_agg(json_build_object('rank', l.rank, 'reason', l.reason, 'byName', m.name,
         'at', l.moved_at)) as list
       from (select distinct on (v.pledge_id, v.rank) v.pledge_id, v.rank, v.move, v.reason, v.moved_by, v.moved_at
         from pledges.pledge_move v where v.territory_id = $1 and ($2::uuid is null or v.pledge_id = $2)
         order by v.pledge_id, v.rank, v.moved_at desc, v.id desc) l
       join organisations.published_member m on m.territory_id = $1 and m.id = l.moved_by
       where l.move = 'give-up' group by l.pledge_id
     ) g on g.pledge_id = p.id
     where p.territory_id = $1 and ($2::uuid is null or p.id = $2) and ($3::uuid is null or p.agreement_id = $3)
     order by "signatoryName", a.starts_on desc, p.due_on, p.id limit ${MOST}`,
    [tx.territoryId, id ?? null, agreementId ?? null],
  )

export const loadPledge = async (tx: TerritoryTransaction, id: string): Promise<StoredPledge | undefined> =>
  (await loadPledges(tx, { id }))[0]
