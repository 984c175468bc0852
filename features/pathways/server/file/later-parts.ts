import type { Context } from '#platform/server/http/context.ts'
import type { FileEpisode } from '../../contract/file.ts'
import { followUpStates } from '../../rules/pathway-lifecycle.ts'
import { jobColumns } from '../exits/job-store.ts'
import { proofColumns } from '../exits/proof-store.ts'
import { readsNotes, type SensitiveReach, sensitiveReach } from '../pathway-access.ts'
import { rows } from './json-rows.ts'
import { unless, unlessSensitive } from './withheld-columns.ts'

/** What hangs on an episode that once left the ordinary follow-up: a suspension, a job, an exit and what they ask for. */
type LaterParts = Pick<FileEpisode, 'suspensions' | 'jobs' | 'exits' | 'proofs' | 'watches'>
const laterParts = [
  'suspensions',
  'jobs',
  'exits',
  'proofs',
  'watches',
] as const satisfies (keyof LaterParts)[]
/** SQL: their columns, while none was read. */
export const emptyLaterParts = laterParts.map((part) => `'[]'::json as ${part}`).join(', ')

/**
 * SQL: whether a state is out of the ordinary follow-up. Each of those parts is written beside a move to such a state,
 * and the row of a move is never deleted.
 */
export const leftFollowUp = (state: string): string =>
  `${state} <> all ('{${[...followUpStates].join(',')}}')`

const ofEpisode = (alias: string) => `${alias}.territory_id = $1 and ${alias}.pathway_id = w.id`

const suspensions = (reach: SensitiveReach) =>
  rows(
    `select n.id, ${unlessSensitive(reach, 'n.reason_code')} as "reasonCode", n.starts_on as "startsOn", n.planned_return_on as "plannedReturnOn",
     n.ended_on as "endedOn" from pathways.suspension n where ${ofEpisode('n')}`,
    `x."startsOn"`,
  )
const jobs = rows(`select ${jobColumns} from pathways.job j where ${ofEpisode('j')}`, `x."startsOn", x.id`)
const exits = (withNotes: boolean) =>
  rows(
    `select e.id, e.exited_on as "exitedOn", e.reason_code as "reasonCode", e.class_plie as "classPlie",
     e.class_iae as "classIae", e.class_fse as "classFse", e.rule_version as "ruleVersion", e.job_id as "jobId",
     e.training_label as "trainingLabel", ${unless(withNotes, 'e.comment')} as comment, e.revoked_at as "revokedAt", e.revoke_reason as "revokeReason"
   from pathways.exit e where ${ofEpisode('e')}`,
    'x.id',
  )
const proofs = rows(
  `select ${proofColumns}, case when f.refused_reason is not null then 'refused' when f.checked_on is not null
     then 'checked' when f.received_on is not null then 'received' else 'expected' end as state
   from pathways.proof f where ${ofEpisode('f')} and f.cancelled_on is null`,
  `x."dueOn", x.id`,
)
const attempts = rows(
  `select a.id, a.at, a.channel, a.note from pathways.watch_attempt a
   where a.territory_id = $1 and a.watch_id = t.id`,
  'x.at, x.id',
)
const watches = rows(
  `select t.id, t.kind, t.due_on as "dueOn", t.observed_on as "observedOn", t.situation_code as "situationCode",
     t.channel, t.note, ${attempts} as attempts from pathways.watch t where ${ofEpisode('t')} and t.cancelled_on is null`,
  `x."dueOn"`,
)

const statement = (withNotes: boolean, reach: SensitiveReach): string => `
  select w.id, json_build_object('suspensions', ${suspensions(reach)}, 'jobs', ${jobs}, 'exits', ${exits(withNotes)},
    'proofs', ${proofs}, 'watches', ${watches}) as parts
  from pathways.pathway w where w.territory_id = $1 and w.person_id = $2`

/** By episode. The caller has checked that the actor may open the file. */
export const readLaterParts = async (
  { tx, actor, today }: Pick<Context, 'tx' | 'actor' | 'today'>,
  personId: string,
): Promise<ReadonlyMap<string, LaterParts>> => {
  const [withNotes, reach] = [readsNotes(actor), sensitiveReach(actor)]
  const found = await tx.named<{ id: string; parts: LaterParts }>(
    `pathways.later-parts.${withNotes ? 'withNotes' : 'withoutNotes'}.${reach}`,
    statement(withNotes, reach),
    [
      ...[tx.territoryId, personId],
      ...(reach === 'followed' ? [actor.memberId, actor.organisationId, today] : []),
    ],
  )
  return new Map(found.map(({ id, parts }) => [id, parts]))
}
