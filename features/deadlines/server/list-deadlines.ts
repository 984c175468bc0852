import type { CalendarDate } from '#kernel/dates.ts'
import { done } from '#kernel/result.ts'
import { type Actor, may, scopeOf } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { DeadlineRow, DeskLine, desks, listDeadlines } from '../contract.ts'
import { calendar } from '../rules/calendar.ts'

const MOST = 100

type Desk = (typeof desks)[number]

/** The desks at which a member sits, by her rights. */
const desksOf = (actor: Actor): Desk[] => [
  ...(may(actor, 'referrals.decide') ? (['entry-desk'] as const) : []),
  ...(may(actor, 'pathways.override') ? (['project-manager'] as const) : []),
  ...(may(actor, 'pathways.check-proofs') ? (['fund-manager'] as const) : []),
  ...(may(actor, 'contacts.answer') ? (['contact-desk'] as const) : []),
]

export const showDeadlines: TerritoryHandler<typeof listDeadlines> = async (context, { query }) => {
  const { mine, desks, escalated } = await linesToDo(context, query.until, MOST)
  return done({
    mine: mine.map(withoutTotal),
    mineTotal: mine[0]?.total ?? 0,
    desks,
    escalated: escalated.map((row) => ({ ...withoutTotal(row), isCovered: false })),
    escalatedTotal: escalated[0]?.total ?? 0,
    sources: Object.fromEntries(
      Object.values(calendar).map(({ code, source, verifiedOn }) => [code, { source, verifiedOn }]),
    ),
  })
}

/**
 * What is the reader's to do by a day, counted for the desks, and what escalated to her. An action or an agreement may
 * be restricted: what escalated is named to who writes them alone.
 */
export const linesToDo = async (context: Context, wanted: CalendarDate | undefined, limit: number) => {
  const { actor, today } = context
  const until = wanted && wanted > today ? wanted : today
  const mine = await rowsWhere(context, `${isMine(actor)} and d.shows_from <= $3 and ${isNotPlanned}`, [
    actor.memberId,
    until,
    limit,
  ])
  const escalated =
    scopeOf(actor, 'pathways.override') === 'territory'
      ? await rowsWhere(context, 'd.escalates_on <= $3 and d.owner_id is distinct from $2', [
          actor.memberId,
          today,
          limit,
        ])
      : []
  return {
    mine,
    desks: await deskLines(context, desksOf(actor), until),
    escalated: escalated.map((row) =>
      may(actor, 'agreements.write') ? row : { ...row, subjectLabel: null },
    ),
  }
}

/** The person of a line is followed today by the member, alone or with her whole organisation. */
const isFollowed = `exists (select from people.published_follower f
    where f.territory_id = $1 and f.person_id = d.person_id and f.starts_on <= $5 and (f.ends_on is null or f.ends_on >= $5)
      and (f.member_id = $2 or (f.member_id is null and f.organisation_id = (select own.organisation_id
        from organisations.published_member own where own.territory_id = $1 and own.id = $2))))`

/** She followed the person, and the file has left her sight: a proof still awaited then is the manager's, it escalated long before. */
const leftHer = `(exists (select from people.published_follower f
    where f.territory_id = $1 and f.person_id = d.person_id and f.member_id = $2 and f.ends_on < $5) and not ${isFollowed})`

/**
 * Hers, and those of the colleagues for whom she answers today, about the persons whose files are open to her: a line
 * leads to a file. One walk of the lines of each owner.
 */
const isMine = (actor: Actor): string => `d.owner_id = any (array(select $2::uuid union all
    select a.member_id from organisations.published_absence a
    where a.territory_id = $1 and a.cover_id = $2 and a.from_on <= $5 and a.until_on >= $5))
  and (case when d.owner_id = $2 then ${scopeOf(actor, 'people.read') === 'territory' ? 'true' : `not ${leftHer}`} else ${isFollowed} end)`

type Counted = DeadlineRow & { readonly total: number }

const withoutTotal = ({ total: _, ...row }: Counted): DeadlineRow => row

/** Nothing is asked for while the act is in the agenda before its limit; missed, or planned too late, it is. */
const isNotPlanned = '(d.planned_on is null or d.planned_on < $5 or d.planned_on > d.due_on)'

/** Lines still running, the oldest due first; names only of persons whose line is the reader's to see. */
const rowsWhere = (
  { tx, today }: Context,
  condition: string,
  values: readonly unknown[],
): Promise<Counted[]> =>
  tx.query(
    `select d.id, d.rule_code as "ruleCode", d.subject_kind as "subjectKind", d.subject_id as "subjectId",
       d.subject_label as "subjectLabel",
       d.pathway_id as "pathwayId", d.person_id as "personId", p.given_name || ' ' || p.family_name as "personName",
       p.birth_date as "birthDate", c.name as "communeName", p.phone, d.basis_on as "basisOn", d.due_on as "dueOn",
       d.escalates_on as "escalatesOn", case when d.planned_on >= $5::date then d.planned_on end as "plannedOn", m.name as "ownerName",
       d.owner_id is not null and d.owner_id <> $2 as "isCovered", count(*) over () as total
     from deadlines.running_line d
     left join people.published_person p on p.territory_id = $1 and p.id = d.person_id
     left join territory.commune c on c.code = p.commune_code
     left join organisations.published_member m on m.territory_id = $1 and m.id = d.owner_id
     where d.territory_id = $1 and ${condition}
     order by d.due_on, d.id limit $4`,
    [tx.territoryId, ...values, today],
  )

/** What is expected of one organisation is counted to its members; what of none, to who answers for the territory. */
const deskLines = (
  { tx, actor }: Context,
  desksOfActor: readonly Desk[],
  until: string,
): Promise<DeskLine[]> =>
  desksOfActor.length === 0
    ? Promise.resolve([])
    : tx.query(
        `select desk, rule_code as "ruleCode", count(*) as count, min(basis_on) as "oldestBasisOn", min(due_on) as "firstDueOn"
         from deadlines.running_line where territory_id = $1 and desk = any($2) and shows_from <= $3
           and (desk <> 'contact-desk' or organisation_id = $4 or (organisation_id is null and $5))
         group by desk, rule_code order by min(due_on), rule_code`,
        [
          ...[tx.territoryId, desksOfActor, until, actor.organisationId],
          scopeOf(actor, 'contacts.answer') === 'territory',
        ],
      )
