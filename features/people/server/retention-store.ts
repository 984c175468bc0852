import { addDays } from '#kernel/dates.ts'
import type { RetentionAct } from '#platform/server/retention.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** Holds these files until the end of the transaction; those that somebody works on are left out. */
export const holdFiles = async (
  tx: TerritoryTransaction,
  personIds: readonly string[],
): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    'select id from people.person where territory_id = $1 and id = any($2) order by id for update skip locked',
    [tx.territoryId, personIds],
  )
  return rows.map(({ id }) => id)
}

/** Mail addresses of these persons, for what was sent to them. */
export const emailsOf = async (tx: TerritoryTransaction, personIds: readonly string[]): Promise<string[]> => {
  const rows = await tx.query<{ email: string }>(
    'select distinct email from people.person where territory_id = $1 and id = any($2) and email is not null',
    [tx.territoryId, personIds],
  )
  return rows.map(({ email }) => email)
}

/** The file leaves the active base: nobody follows it any more, and its sensitive facts are gone. */
export const archiveFiles = async (
  { tx, now, today }: RetentionAct,
  personIds: readonly string[],
): Promise<void> => {
  const these = [tx.territoryId, personIds]
  await tx.revealSensitive()
  await tx.query('delete from people.sensitive_fact where territory_id = $1 and person_id = any($2)', these)
  await tx.query(
    `update people.follower set ends_on = $3
     where territory_id = $1 and person_id = any($2) and (ends_on is null or ends_on > $3)`,
    [...these, addDays(today, -1)],
  )
  await tx.query(
    `update people.person set archived_at = $3, updated_at = $3, version = version + 1
     where territory_id = $1 and id = any($2)`,
    [...these, now],
  )
}

/** Criteria that a figure counts: since when somebody was without a job. */
const counted = ['DELD', 'DETLD']

/** What hangs on another one goes first. */
const erased = [
  'sensitive_fact',
  'criterion_proof_check',
  'criterion_proof',
  'situation',
  'notice',
  'follower',
] as const

/**
 * The row stays, so that what is counted does; what says who she is goes. Sex, commune, priority neighbourhood and the
 * day of the last job are read by figures.
 */
export const anonymiseFiles = async (
  { tx, now }: RetentionAct,
  personIds: readonly string[],
): Promise<void> => {
  const these = [tx.territoryId, personIds]
  await tx.revealSensitive()
  for (const table of erased)
    await tx.query(`delete from people.${table} where territory_id = $1 and person_id = any($2)`, these)
  await tx.query(
    'delete from people.criterion where territory_id = $1 and person_id = any($2) and code <> all($3)',
    [...these, counted],
  )
  await tx.query(
    'delete from people.set_apart where territory_id = $1 and (one_id = any($2) or other_id = any($2))',
    these,
  )
  await tx.query(
    `update people.merge set reason = null, former_values = null, taken_values = null
     where territory_id = $1 and (kept_id = any($2) or absorbed_id = any($2))`,
    these,
  )
  await tx.query(
    `update people.criterion set declared_by_organisation_id = null, proof_kind = null, proof_file_id = null,
       proof_awaits_check = false, recorded_by = null, revoked_by = null, revoke_reason = null
     where territory_id = $1 and person_id = any($2)`,
    these,
  )
  await tx.query(
    `update people.person set given_name = 'Dossier', family_name = 'anonyme', birth_name = null,
       name_key = 'anonyme dossier', birth_date = null, email = null, phone = null, contact_preference = null,
       address = null, postal_code = null, outside_reason = null, qpv_code = null, qpv_proof = null,
       france_travail_id = null, languages = '{}', situation_code = null, education_level = null, resources = '{}',
       household = null, dependent_children = null, has_driving_licence = null, target_rome_code = null,
       target_job = null, created_by = null, anonymised_at = $3, updated_at = $3, version = version + 1
     where territory_id = $1 and id = any($2)`,
    [...these, now],
  )
}
