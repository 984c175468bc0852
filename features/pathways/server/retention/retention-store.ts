import type { RetentionAct } from '#platform/server/retention.ts'
import { suspensionReasons } from '../../rules/suspension-reasons.ts'
import { erasePrivateNotes } from '../meetings/private-note.ts'

/** SQL of ids, `$1` territory and `$2` persons. */
const episodes = 'select w.id from pathways.pathway w where w.territory_id = $1 and w.person_id = any($2)'
const applications =
  'select a.id from pathways.application a where a.territory_id = $1 and a.person_id = any($2)'
const steps = `select s.id from pathways.step s where s.territory_id = $1 and s.pathway_id in (${episodes})`
const contracts = `select c.id from pathways.contract c where c.territory_id = $1 and c.pathway_id in (${episodes})`
const diagnoses = `select d.id from pathways.diagnosis d where d.territory_id = $1 and d.pathway_id in (${episodes})`
const watches = `select o.id from pathways.watch o where o.territory_id = $1 and o.pathway_id in (${episodes})`
const subjects = `${episodes} union all ${steps} union all ${applications}`

const sensitiveReasons = suspensionReasons
  .filter(({ isSensitive }) => isSensitive)
  .map(({ code }) => `'${code}'`)
  .join(', ')
/** No reason of the list: a file that is opened again shows the dates alone. */
const notKept = 'not-kept'

/** What was said, the brakes and the private notes: erased when the file leaves the active base (R4, R9). */
const notes: readonly string[] = [
  `delete from pathways.convening where territory_id = $1 and person_id = any($2)`,
  `update pathways.meeting set note = null where territory_id = $1 and person_id = any($2) and note is not null`,
  `update pathways.step set theme_code = null, need_to_know = null, reason_text = null
     where territory_id = $1 and pathway_id in (${episodes})`,
  // The figures of lifted brakes keep a theme, months and a number of days, of nobody.
  `update pathways.brake_spell set pathway_id = null, opened_on = date_trunc('month', opened_on)::date,
     lifted_on = date_trunc('month', lifted_on)::date where territory_id = $1 and pathway_id in (${episodes})`,
  `delete from pathways.diagnosis_line where territory_id = $1 and diagnosis_id in (${diagnoses})`,
  `delete from pathways.diagnosis where territory_id = $1 and pathway_id in (${episodes})`,
  `update pathways.transition set reason_text = null, revoke_reason = null
     where territory_id = $1 and subject_id in (${subjects})`,
  `update pathways.transition set reason_code = null
     where territory_id = $1 and subject_id in (${episodes}) and move = 'suspend' and reason_code in (${sensitiveReasons})`,
  `update pathways.suspension set reason_code = '${notKept}'
     where territory_id = $1 and pathway_id in (${episodes}) and reason_code in (${sensitiveReasons})`,
  `update pathways.exit set comment = null where territory_id = $1 and pathway_id in (${episodes})`,
  `update pathways.watch set note = null where territory_id = $1 and pathway_id in (${episodes})`,
  `update pathways.watch_attempt set note = null where territory_id = $1 and watch_id in (${watches})`,
]

/** What names or could be recognised; states, dates, classes and snapshots of the entry are left. */
const words: readonly string[] = [
  ...notes,
  `update pathways.pathway set legal_referent_name = null, next_meeting_at = null
     where territory_id = $1 and person_id = any($2)`,
  `update pathways.application set decision_text = null, redirection = null
     where territory_id = $1 and person_id = any($2)`,
  `update pathways.contract set aim = '', aim_rome_code = null, weekly_reason = null
     where territory_id = $1 and pathway_id in (${episodes})`,
  `update pathways.objective set label = '', details = null where territory_id = $1 and contract_id in (${contracts})`,
  // What it vouched for is gone: the hash would call it altered.
  `update pathways.signature set signer_name = '', content_hash = null, scan_file_id = null where territory_id = $1 and contract_id in (${contracts})`,
  `update pathways.withdrawn_signature set signer_name = '', reason = ''
     where territory_id = $1 and contract_id in (${contracts})`,
  `update pathways.step set label = '', operator_email = null, place = null, outcome = null, reason_code = null
     where territory_id = $1 and pathway_id in (${episodes})`,
  `update pathways.attendance set by_link = null where territory_id = $1 and step_id in (${steps})`,
  `update pathways.transition set by_link = null where territory_id = $1 and subject_id in (${subjects})`,
  `update pathways.job set employer_name = '', employer_organisation_id = null, job_title = null, rome_code = null,
     part_time_reason = null where territory_id = $1 and pathway_id in (${episodes})`,
  `update pathways.exit set training_label = null, revoke_reason = null where territory_id = $1 and pathway_id in (${episodes})`,
  `update pathways.proof set file_id = null, refused_reason = null where territory_id = $1 and pathway_id in (${episodes})`,
  `update pathways.referent_assignment set reason = null where territory_id = $1 and pathway_id in (${episodes})`,
  `update pathways.meeting set place = null where territory_id = $1 and person_id = any($2)`,
  `update pathways.meeting_change set from_place = null, to_place = null where territory_id = $1 and person_id = any($2)`,
]

const eraseAll = async (
  { tx }: RetentionAct,
  statements: readonly string[],
  personIds: readonly string[],
): Promise<void> => {
  await erasePrivateNotes(tx, personIds)
  for (const statement of statements) await tx.query(statement, [tx.territoryId, personIds])
}

export const archivePathways = (act: RetentionAct, personIds: readonly string[]): Promise<void> =>
  eraseAll(act, notes, personIds)

export const anonymisePathways = (act: RetentionAct, personIds: readonly string[]): Promise<void> =>
  eraseAll(act, words, personIds)

/** Ids of the proofs of these persons, whose files are theirs. */
export const proofsOf = async ({ tx }: RetentionAct, personIds: readonly string[]): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select f.id from pathways.proof f where f.territory_id = $1 and f.pathway_id in (${episodes})`,
    [tx.territoryId, personIds],
  )
  return rows.map(({ id }) => id)
}

/** Ids of the contracts of these persons, whose scans are theirs. */
export const contractsOf = async ({ tx }: RetentionAct, personIds: readonly string[]): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(contracts, [tx.territoryId, personIds])
  return rows.map(({ id }) => id)
}
