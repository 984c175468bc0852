import { addDays, instantOf } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { TrailFilters } from '../contract.ts'
import { actionsOf } from '../rules/action-kinds.ts'

interface StoredLine {
  readonly id: string
  readonly at: Date
  readonly action: string
  readonly organisationName: string | null
  readonly roleCode: string | null
  readonly memberName: string | null
  readonly subjectKind: string | null
  readonly reference: string | null
  readonly count: number | null
  readonly reason: string | null
  readonly concernedName: string | null
  readonly rolesBefore: readonly string[] | null
  readonly rolesAfter: readonly string[] | null
}

/** Lines of a territory, the latest first. Of what was typed, the reasons of lists that left, if asked; of details, a count and the roles of an access. */
export const trailLines = (
  tx: TerritoryTransaction,
  { from, to, organisationId, kind }: TrailFilters,
  page: {
    readonly before?: string | undefined
    readonly limit: number
    readonly timeZone: string
    readonly withReasons: boolean
  },
): Promise<StoredLine[]> =>
  tx.query(
    `select l.id, l.at, l.action, o.name as "organisationName", l.role_code as "roleCode", m.name as "memberName",
       l.subject_kind as "subjectKind", right(l.subject_id::text, 8) as reference,
       case when jsonb_typeof(l.details->'count') = 'number' then (l.details->'count')::int
         when jsonb_typeof(l.details->'found') = 'number' then (l.details->'found')::int end as count,
       case when $8 and l.action = 'exchanges.list-exported' then l.reason end as reason, s.name as "concernedName",
       case l.action when 'accounts.access-changed' then l.details->'from' end as "rolesBefore",
       case l.action when 'accounts.access-changed' then l.details->'to'
         when 'accounts.member-invited' then l.details->'roles' end as "rolesAfter"
     from audit.line l
     left join organisations.published_organisation o on o.territory_id = l.territory_id and o.id = l.organisation_id
     left join organisations.published_member m on m.territory_id = l.territory_id and m.id = l.member_id
     left join organisations.published_member s
       on s.territory_id = l.territory_id and s.id = l.subject_id and l.subject_kind = 'member'
     where l.territory_id = $1
       and ($2::timestamptz is null or l.at >= $2) and ($3::timestamptz is null or l.at < $3)
       and ($4::uuid is null or l.organisation_id = $4) and ($5::text[] is null or l.action = any ($5))
       and ($6::uuid is null or (l.at, l.id) < (select at, id from audit.line where territory_id = $1 and id = $6))
     order by l.at desc, l.id desc limit $7`,
    [
      tx.territoryId,
      from ? instantOf(from, '00:00', page.timeZone) : null,
      to ? instantOf(addDays(to, 1), '00:00', page.timeZone) : null,
      organisationId ?? null,
      kind ? actionsOf(kind) : null,
      page.before ?? null,
      page.limit,
      page.withReasons,
    ],
  )

/** Organisations that left a line: those of the filter. */
export const tracedOrganisations = (tx: TerritoryTransaction): Promise<{ id: string; name: string }[]> =>
  tx.query(
    `select o.id, o.name from organisations.published_organisation o
     where o.territory_id = $1
       and exists (select from organisations.published_member m where m.territory_id = $1 and m.organisation_id = o.id)
     order by o.name`,
    [tx.territoryId],
  )

interface ChainFacts {
  readonly keptSince: Date | null
  readonly verifiedAt: Date | null
  readonly lines: number
  readonly headSeq: number
  readonly findings: number
  readonly purgedSeq: number | null
  readonly purgedAt: Date | null
}

/** The oldest line, the last verification, the checkpoint of the last purge. */
export const chainFacts = async (tx: TerritoryTransaction): Promise<ChainFacts | undefined> => {
  const [row] = await tx.query<ChainFacts>(
    `select (select at from audit.line where territory_id = $1 order by at limit 1) as "keptSince",
       v.verified_at as "verifiedAt", v.lines, v.head_seq as "headSeq", v.findings, c.seq as "purgedSeq", c.made_at as "purgedAt"
     from (select 1) one
     left join lateral (
       select * from audit.verification where territory_id = $1 order by verified_at desc limit 1) v on true
     left join lateral (
       select seq, made_at from audit.checkpoint where territory_id = $1 and seq = (
         select min(seq) - 1 from audit.seal where territory_id = $1)) c on true`,
    [tx.territoryId],
  )
  return row
}
