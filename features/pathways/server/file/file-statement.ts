import { openToAlone } from '#features/people/server/public.ts'
import { auditColumns } from '#platform/server/audit.ts'
import { stepColumns } from '../steps/step-store.ts'
import { rows } from './json-rows.ts'
import { emptyLaterParts, leftFollowUp } from './later-parts.ts'
import { unless } from './withheld-columns.ts'

/** `$1` territory, `$2` person, `$3` member, `$4` her organisation, `$5` today, `$6` sees the whole territory. */
const who = `p.territory_id = $1 and p.id = $2 and p.archived_at is null and ($6 or ${openToAlone('p.id', 3)})`

const objectives = rows(
  `select b.id, b.contract_id as "contractId", b.position, b.label, b.details, b.due_on as "dueOn", b.state,
     b.state_on as "stateOn",
     b.carried_by as "carriedBy" from pathways.objective b where b.territory_id = $1 and b.contract_id = c.id`,
  'x.position',
)
const contracts = rows(
  `select c.id, c.number, c.kind, c.state, c.aim, c.starts_on as "startsOn", c.ends_on as "endsOn",
     c.weekly_minutes as "weeklyMinutes", c.weekly_reason as "weeklyReason", c.signed_on as "signedOn",
     ${objectives} as objectives from pathways.contract c where c.territory_id = $1 and c.pathway_id = w.id`,
  'x.number',
)
const episodes = `
  select w.id, w.episode, w.state, w.is_open as "isOpen", h.label as "schemeLabel", w.referent_id as "referentId",
    r.name as "referentName", w.legal_referent_kind as "legalReferentKind",
    w.legal_referent_name as "legalReferentName", w.legal_referent_version as "legalReferentVersion",
    w.orientation_notified_on as "orientationNotifiedOn", (w.legal_contract).kind as "legalContractKind",
    (w.legal_contract).signed_on as "legalContractSignedOn", (w.legal_contract).ends_on as "legalContractEndsOn",
    q.name as "prescriberName", w.admitted_on as "admittedOn",
    w.contract_signed_on as "contractSignedOn", w.suspended_since as "suspendedSince",
    w.planned_return_on as "plannedReturnOn", w.consolidation_since as "consolidationSince",
    w.exited_on as "exitedOn", w.exit_reason_code as "exitReasonCode", w.exit_class as "exitClass",
    w.exit_proof_state as "exitProofState", w.last_meeting_on as "lastMeetingOn",
    w.next_meeting_at as "nextMeetingAt", w.version, ${contracts} as contracts
  from pathways.pathway w
  join organisations.published_scheme h on h.territory_id = $1 and h.id = w.scheme_id
  left join organisations.published_member r on r.territory_id = $1 and r.id = w.referent_id
  left join organisations.published_organisation q on q.territory_id = $1 and q.id = w.prescriber_organisation_id
  where w.territory_id = $1 and w.person_id = $2`
const steps = (withNotes: boolean) => `
  select ${stepColumns(withNotes)} from episode w
  join pathways.step s on s.territory_id = $1 and s.pathway_id = w.id
  left join organisations.published_organisation o on o.territory_id = $1 and o.id = s.operator_organisation_id`
const stepsOf = (episode: string) => `(
  select coalesce(json_agg(x order by coalesce(x."startedOn", x."startsOn", x."proposedOn"), x.id), '[]')
  from step x where x."pathwayId" = ${episode}.id)`
const meetings = (withNotes: boolean) =>
  rows(
    `select m.id, m.pathway_id as "pathwayId", m.kind, m.is_individual as "isIndividual",
       m.counts_for_month as "countsForMonth", m.at, m.on_date as "onDate", m.minutes, m.presence, m.place,
       ${unless(withNotes, 'm.note')} as note, k.name as "memberName", m.version
     from pathways.meeting m join organisations.published_member k on k.territory_id = $1 and k.id = m.member_id
     where m.territory_id = $1 and m.person_id = $2`,
    'x.at desc, x.id',
  )
const privateNotes = rows(
  `select n.id, n.meeting_id as "meetingId", n.body, n.at from pathways.private_note n
   where n.territory_id = $1 and n.person_id = $2 and n.author_id = $3`,
  'x.at desc',
)
/**
 * The file and the audit line of its opening, in one round trip: who may not open the file writes no line and gets no
 * row. `$7` to `$10`: its `auditValues`. Starting a plan costs more here than reading the rows, table by table: episodes
 * and steps are read once for all that hangs on them, and what few files hold is read after (`later-parts.ts`), when
 * `hasLeft`. The JSON has the shape of the reply, whose schema is checked at each opening.
 */
export const fileStatement = (withNotes: boolean): string => `
  with opened as materialized (
    select p.id, p.given_name as "givenName", p.family_name as "familyName", p.birth_date as "birthDate", p.sex,
      p.phone, p.email, p.contact_preference as "contactPreference", c.name as "communeName",
      p.is_in_qpv as "isInQpv", p.target_job as "targetJob", p.version
    from people.published_person p left join territory.commune c on c.code = p.commune_code where ${who}
  ), line as (
    insert into audit.line (${auditColumns}, subject_kind, subject_id)
    select $1, $3, $4, $7::uuid, $8::timestamptz, $9, $10, 'people.file-opened', 'person', opened.id from opened
  ), episode as materialized (${episodes}
  ), step as materialized (${steps(withNotes)}
  )
  select json_build_object('person', row_to_json(opened),
    'episodes', ${rows(`select e.*, ${stepsOf('e')} as steps, ${emptyLaterParts} from episode e`, `x."isOpen" desc, x."admittedOn" desc`)},
    'meetings', ${meetings(withNotes)}, 'privateNotes', ${privateNotes}) as file,
    exists (select from episode e where ${leftFollowUp('e.state')}) or exists (
      select from episode e join pathways.transition t on t.territory_id = $1 and t.subject_id = e.id
      where ${leftFollowUp('t.to_state')}) as "hasLeft"
  from opened`
