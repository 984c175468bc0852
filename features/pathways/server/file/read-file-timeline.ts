import { mayOpenPerson } from '#features/people/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { may } from '#platform/server/actor.ts'
import { auditUnlessRecent } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { FileTimeline, readFileTimeline } from '../../contract/file-timeline.ts'
import { readsNotes, type SensitiveReach, sensitiveReach } from '../pathway-access.ts'
import { rows } from './json-rows.ts'
import { unless, unlessSensitive } from './withheld-columns.ts'

const meetingChanges = rows(
  `select c.id, c.kind, c.from_at as "fromAt", c.to_at as "toAt", k.name as "byName", c.at
   from pathways.meeting_change c
   join organisations.published_member k on k.territory_id = $1 and k.id = c.by_member_id
   where c.territory_id = $1 and c.person_id = $2`,
  'x.at desc, x.id',
)
const transitions = (withNotes: boolean, reach: SensitiveReach) =>
  rows(
    `select t.id, t.subject_kind as "subjectKind", t.subject_id as "subjectId", t.move, t.to_state as "toState",
       t.effective_on as "effectiveOn", t.at, k.name as "byName", t.by_link as "byLink",
       case when t.move = 'suspend' then ${unlessSensitive(reach, 't.reason_code')} else t.reason_code end as "reasonCode",
       ${unless(withNotes, 't.reason_text')} as "reasonText", t.revoked_at is not null as "isRevoked"
     from (select id from episode
       union all select s.id from episode w join pathways.step s on s.territory_id = $1 and s.pathway_id = w.id
       union all select a.id from pathways.application a where a.territory_id = $1 and a.person_id = $2) subject
     join pathways.transition t on t.territory_id = $1 and t.subject_id = subject.id
     left join organisations.published_member k on k.territory_id = $1 and k.id = t.by_member_id`,
    'x.at desc, x.id desc',
  )
const deadlines = rows(
  `select d.id, d.rule_code as "ruleCode", d.subject_kind as "subjectKind", d.subject_id as "subjectId",
     d.due_on as "dueOn", d.shows_from as "showsFrom", d.escalates_on as "escalatesOn"
   from episode w join deadlines.published_deadline d on d.territory_id = $1 and d.pathway_id = w.id`,
  'x."dueOn"',
)
const statement = (withNotes: boolean, reach: SensitiveReach): string => `
  with episode as materialized (
    select w.id from pathways.pathway w where w.territory_id = $1 and w.person_id = $2)
  select ${meetingChanges} as "meetingChanges", ${transitions(withNotes, reach)} as transitions,
    ${deadlines} as deadlines`

/** A page that has just opened the file writes no second line; whoever asks for this alone has opened it. */
export const showFileTimeline: TerritoryHandler<typeof readFileTimeline> = async (context, { params }) => {
  const { tx, actor, today } = context
  const { personId } = params
  if (!may(actor, 'pathways.read')) return refuse('right-missing', { params: { right: 'pathways.read' } })
  if (!(await mayOpenPerson(context, personId))) return refuse('not-found')
  await auditUnlessRecent(context, {
    action: 'people.file-opened',
    subjectKind: 'person',
    subjectId: personId,
  })
  const [withNotes, reach] = [readsNotes(actor), sensitiveReach(actor)]
  const [timeline] = await tx.named<FileTimeline>(
    `pathways.file-timeline.${withNotes ? 'withNotes' : 'withoutNotes'}.${reach}`,
    statement(withNotes, reach),
    [
      ...[tx.territoryId, personId],
      ...(reach === 'followed' ? [actor.memberId, actor.organisationId, today] : []),
    ],
  )
  return timeline ? done(timeline) : refuse('not-found')
}
