import { followsWhole } from '#features/people/server/public.ts'
import { addMonths, type CalendarDate } from '#kernel/dates.ts'
import type { Scope } from '#platform/contract/route.ts'
import { scopeOf } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { ListedWatch } from '../../contract/watches-and-proofs.ts'

interface WatchQuery {
  readonly about?: 'job' | 'exit' | undefined
  readonly when: 'due' | 'later'
  readonly offset: number
  readonly limit: number
  /** How far the reader sees. */
  readonly scope: Scope
}

/** Observed by the end of next month: what can be prepared now. */
const dueBy = (today: CalendarDate): CalendarDate => addMonths(today, 1)

/** Own: the référent of the episode, which outlives the exit, or who follows the person by name. */
const own = `(w.referent_id = $2 or exists (select from people.follower f where f.territory_id = $1
  and f.person_id = w.person_id and f.member_id = $2 and f.starts_on <= $3 and (f.ends_on is null or f.ends_on >= $3)))`
const ofOrganisation = `(${own} or exists (select from people.follower f where f.territory_id = $1
  and f.person_id = w.person_id and f.organisation_id = $4 and ${followsWhole} and f.starts_on <= $3
  and (f.ends_on is null or f.ends_on >= $3)))`
const reach: Readonly<Record<Scope, string>> = { own, organisation: ofOrganisation, territory: 'true' }

/** What nobody observed yet, with the attempts already traced. */
export const watchesToObserve = async (
  { tx, actor, today }: Pick<Context, 'tx' | 'actor' | 'today'>,
  query: WatchQuery,
): Promise<{ items: ListedWatch[]; total: number }> => {
  const rows = await tx.query<ListedWatch & { total: number }>(
    `select t.id, t.kind, t.due_on as "dueOn", w.person_id as "personId",
       p.family_name || ' ' || p.given_name as "personName", p.phone, r.name as "referentName",
       j.employer_name as "employerName", coalesce(j.starts_on, e.exited_on) as since,
       coalesce((select json_agg(json_build_object('id', a.id, 'at', a.at, 'channel', a.channel, 'note', a.note) order by a.at, a.id)
         from pathways.watch_attempt a where a.territory_id = $1 and a.watch_id = t.id), '[]') as attempts,
       count(*) over () as total
     from pathways.watch t
     join pathways.pathway w on w.territory_id = $1 and w.id = t.pathway_id
     join people.published_person p on p.territory_id = $1 and p.id = w.person_id
     left join organisations.published_member r on r.territory_id = $1 and r.id = w.referent_id
     left join pathways.job j on j.territory_id = $1 and j.id = t.subject_id
     left join pathways.exit e on e.territory_id = $1 and e.id = t.subject_id
     where t.territory_id = $1 and t.observed_on is null and t.cancelled_on is null
       and ($5 = 'later') = (t.due_on > $6) and ($7::text is null or t.kind like $7 || '-%')
       and ($2::uuid, $3::date, $4::uuid) is not null and ${reach[query.scope]}
     order by t.due_on, t.id limit $8 offset $9`,
    [
      ...[tx.territoryId, actor.memberId, today, actor.organisationId, query.when, dueBy(today)],
      ...[query.about ?? null, query.limit, query.offset],
    ],
  )
  const items = rows.map(({ total: _, ...row }) => row)
  return { items, total: rows[0]?.total ?? 0 }
}

/** How far the reader sees pathways. */
export const watchScope = ({ actor }: Pick<Context, 'actor'>): Scope =>
  scopeOf(actor, 'pathways.read') ?? 'own'
