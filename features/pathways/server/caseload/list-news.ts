import { instantOf } from '#kernel/dates.ts'
import { done } from '#kernel/result.ts'
import type { CallReply } from '#platform/contract/route.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listNews } from '../../contract/caseload.ts'

type NewsRow = CallReply<typeof listNews>['items'][number]

/** Moves of the pathways and steps that she holds, made by anybody else; an operator acts through a link. */
export const showNews: TerritoryHandler<typeof listNews> = async ({ tx, actor, timeZone }, { query }) => {
  const items = await tx.query<NewsRow>(
    `select t.id, to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, t.subject_kind as "subjectKind", t.move,
       m.name as "byName", o.name as "organisationName", w.person_id as "personId",
       p.given_name || ' ' || p.family_name as "personName", s.label as "stepLabel", t.reason_text as "reasonText"
     from pathways.transition t
     left join pathways.step s on s.territory_id = $1 and t.subject_kind = 'step' and s.id = t.subject_id
     join pathways.pathway w on w.territory_id = $1 and w.id = coalesce(s.pathway_id, t.subject_id) and w.referent_id = $2
     join people.published_person p on p.territory_id = $1 and p.id = w.person_id
     left join organisations.published_member m on m.territory_id = $1 and m.id = t.by_member_id
     left join organisations.published_organisation o on o.territory_id = $1
       and o.id = coalesce(m.organisation_id, s.operator_organisation_id)
     where t.territory_id = $1 and t.at >= $3 and t.by_member_id is distinct from $2 and t.revoked_at is null
     order by t.at desc limit 20`,
    [tx.territoryId, actor.memberId, instantOf(query.since, '00:00', timeZone)],
  )
  return done({ items })
}
