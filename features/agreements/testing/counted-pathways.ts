import type { World } from '#apps/testing/world.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { nameKey } from '#kernel/names.ts'

/** A pathway as figures see it. Everything but `signedOn` may be left out. */
export interface CountedPathway {
  readonly name?: string
  readonly signedOn: CalendarDate | null
  readonly admittedOn?: CalendarDate
  readonly enteredOn?: CalendarDate
  readonly exitedOn?: CalendarDate
  readonly exitClass?: string
  readonly exitReason?: string
  readonly proofState?: 'expected' | 'received' | 'checked'
  readonly lastMeetingOn?: CalendarDate
  readonly state?: string
  readonly consolidationSince?: CalendarDate
  readonly sex?: 'F' | 'M' | 'X'
  readonly age?: number
  readonly inQpv?: boolean
  readonly communeCode?: string
  readonly prescriberId?: string
  readonly teamId?: string
  readonly referent?: string
  readonly episode?: number
  readonly joblessSince?: CalendarDate
}

const writtenAt = new Date('2024-01-02T08:00:00Z')

/** Writes the rows in two statements, whatever their number; gives the pathways' ids in order. */
export const countedPathways = (world: World, all: readonly CountedPathway[]): Promise<string[]> =>
  world.rows(async (tx) => {
    const rows = all.map((given, index) => rowOf(world, given, index))
    await tx.query(
      `insert into people.person (territory_id, id, given_name, family_name, name_key, jobless_since, created_at, updated_at)
       select $1, r."personId", 'Essai', r.name, r."nameKey", r."joblessSince", $3, $3
       from jsonb_to_recordset($2) as r ("personId" uuid, name text, "nameKey" text, "joblessSince" date)`,
      [world.territoryId, JSON.stringify(rows), writtenAt],
    )
    await tx.query(
      `insert into pathways.pathway (territory_id, id, person_id, scheme_id, team_id, episode, state, is_open, referent_id,
         admitted_on, contract_signed_on, entered_on, consolidation_since, exited_on, exit_class, exit_reason_code,
         exit_proof_state, last_meeting_on, entry_commune_code, entry_is_in_qpv, entry_sex, entry_age,
         prescriber_organisation_id, created_at, updated_at)
       select $1, r.id, r."personId", $3, r."teamId", r.episode, r.state, r.state <> 'exited', r."referentId", r."admittedOn",
         r."signedOn", r."enteredOn", r."consolidationSince", r."exitedOn", r."exitClass", r."exitReason", r."proofState",
         r."lastMeetingOn", r."communeCode", r."inQpv", r.sex, r.age, r."prescriberId", $4, $4
       from jsonb_to_recordset($2) as r (id uuid, "personId" uuid, "teamId" uuid, episode int, state text,
         "referentId" uuid, "admittedOn" date, "signedOn" date, "enteredOn" date, "consolidationSince" date,
         "exitedOn" date, "exitClass" text, "exitReason" text, "proofState" text, "lastMeetingOn" date,
         "communeCode" text, "inQpv" boolean, sex text, age int, "prescriberId" uuid)`,
      [world.territoryId, JSON.stringify(rows), world.schemeId, writtenAt],
    )
    return rows.map((row) => row.id)
  })

const rowOf = (world: World, given: CountedPathway, index: number) => {
  const name = given.name ?? `Compte ${index}`
  const start = given.admittedOn ?? given.signedOn ?? '2026-01-05'
  return {
    teamId: world.teamId,
    communeCode: world.communeCode,
    sex: 'F',
    age: 38,
    inQpv: false,
    episode: 1,
    enteredOn: given.signedOn,
    ...given,
    id: newId(),
    personId: newId(),
    name,
    nameKey: nameKey(`${name} Essai`),
    admittedOn: start,
    state: given.state ?? (given.exitedOn ? 'exited' : given.signedOn ? 'active' : 'validated'),
    referentId: world.members[given.referent ?? 'referent']?.memberId,
  }
}

/** `count` exits of one class, on one day. */
export const exits = (
  count: number,
  exitClass: string,
  more: Partial<CountedPathway> = {},
): CountedPathway[] =>
  Array.from({ length: count }, () => ({
    signedOn: '2025-01-15',
    exitedOn: '2026-05-15',
    exitClass,
    ...more,
  }))
