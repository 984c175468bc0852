import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

interface OpeningLine {
  readonly id: string
  readonly at: Date
  readonly action: string
  readonly organisationName: string | null
  readonly roleCode: string | null
  readonly memberName: string | null
}

/** Lines about any of these subjects, or a list in which one was; a name that may not be shown is not selected. */
export const openingLines = (
  tx: TerritoryTransaction,
  asked: {
    readonly subjects: readonly string[]
    readonly before: string | null
    readonly limit: number
    readonly withNames: boolean
  },
): Promise<OpeningLine[]> =>
  tx.query(
    `select l.id, l.at, l.action, case when not o.is_discreet then o.name end as "organisationName",
       l.role_code as "roleCode", ${asked.withNames ? 'case when not o.is_discreet then m.name end' : 'null::text'} as "memberName"
     from audit.line l
     left join organisations.published_organisation o on o.territory_id = l.territory_id and o.id = l.organisation_id
     ${asked.withNames ? 'left join organisations.published_member m on m.territory_id = l.territory_id and m.id = l.member_id' : ''}
     where l.territory_id = $1 and l.id in (
         (select id from audit.line where territory_id = $1 and subject_id = any ($2) and ($3::uuid is null or id < $3)
          order by id desc limit $4)
         union (select line_id from audit.concerned where territory_id = $1 and subject_id = any ($2)
          and ($3::uuid is null or line_id < $3) order by line_id desc limit $4))
     order by l.id desc limit $4`,
    [tx.territoryId, asked.subjects, asked.before, asked.limit],
  )

interface OpeningCount {
  readonly on: string
  readonly action: string
  readonly organisationName: string | null
  readonly roleCode: string | null
  readonly count: number
}

/** How many lines of each action about any of these subjects since an instant, by day, organisation and role. */
export const openingCounts = (
  tx: TerritoryTransaction,
  asked: { readonly subjects: readonly string[]; readonly since: Date; readonly timeZone: string },
): Promise<OpeningCount[]> =>
  tx.query(
    `select (l.at at time zone $4::text)::date as "on", l.action,
       case when not o.is_discreet then o.name end as "organisationName", l.role_code as "roleCode", count(*)::int as count
     from audit.line l
     left join organisations.published_organisation o on o.territory_id = l.territory_id and o.id = l.organisation_id
     where l.territory_id = $1 and l.at >= $3 and l.id in (
         select id from audit.line where territory_id = $1 and subject_id = any ($2)
         union select line_id from audit.concerned where territory_id = $1 and subject_id = any ($2))
     group by 1, 2, 3, 4 order by 1 desc, 3 nulls last, 4 nulls last, 2 limit 2000`,
    [tx.territoryId, asked.subjects, asked.since, asked.timeZone],
  )
