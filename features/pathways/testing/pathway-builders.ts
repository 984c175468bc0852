import type { World } from '#apps/testing/world.ts'
import { addDays, addMonths, type CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { nameKey } from '#kernel/names.ts'
import type { PathwayState } from '../rules/pathway-lifecycle.ts'
import { sweepTerritory } from '../server/sweep-deadlines.ts'

export interface AnyPathway {
  /** An existing person; else one is made, followed by the référent. */
  readonly personId?: string
  readonly givenName?: string
  readonly familyName?: string
  readonly birthDate?: CalendarDate
  readonly email?: string | null
  /** Role of the world that holds the file (`world.members`); null: nobody yet. */
  readonly referent?: string | null
  readonly state?: PathwayState
  readonly episode?: number
  readonly admittedOn?: CalendarDate
  /** Null: no signed contract, and the state is `validated`. */
  readonly signedOn?: CalendarDate | null
  readonly exitedOn?: CalendarDate | null
  readonly communeCode?: string
  readonly isInQpv?: boolean
  readonly at?: Date
}

export interface BuiltPathway {
  readonly id: string
  readonly personId: string
  readonly contractId: string | null
  readonly referentId: string | null
  readonly version: number
}

const writtenAt = new Date('2026-11-01T08:00:00Z')

/** A person with an open pathway, held by the référent, under a contract signed three months ago. */
export const aPathway = (world: World, given: AnyPathway = {}): Promise<BuiltPathway> =>
  world.rows(async (tx) => {
    const at = given.at ?? writtenAt
    const admittedOn = given.admittedOn ?? '2026-08-17'
    const signedOn = given.signedOn === undefined ? addDays(admittedOn, 7) : given.signedOn
    const state = given.state ?? (given.exitedOn ? 'exited' : signedOn === null ? 'validated' : 'active')
    const member = given.referent === null ? undefined : world.members[given.referent ?? 'referent']
    const personId = given.personId ?? newId()
    const [id, contractId] = [newId(), signedOn === null ? null : newId()]
    const place = given.communeCode ?? world.communeCode
    if (!given.personId) {
      const names = [given.givenName ?? 'Samira', given.familyName ?? 'Haddad'] as const
      await tx.query(
        `insert into people.person (territory_id, id, given_name, family_name, name_key, birth_date, sex, email,
           commune_code, is_in_qpv, created_at, updated_at)
         values ($1, $2, $3, $4, $5, $6, 'F', $7, $8, $9, $10, $10)`,
        [
          ...[tx.territoryId, personId, ...names, nameKey(`${names[1]} ${names[0]}`)],
          ...[given.birthDate ?? '1988-03-14', given.email ?? null, place, given.isInQpv ?? false, at],
        ],
      )
    }
    await tx.query(
      `insert into pathways.pathway (territory_id, id, person_id, scheme_id, team_id, episode, state, is_open, referent_id,
         admitted_on, contract_signed_on, entered_on, exited_on, entry_commune_code, entry_is_in_qpv, entry_sex,
         entry_age, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12, $13, $14, 'F', 38, $15, $15)`,
      [
        ...[tx.territoryId, id, personId, world.schemeId, world.teamId, given.episode ?? 1, state],
        ...[state !== 'exited', member?.memberId ?? null, admittedOn, signedOn, given.exitedOn ?? null],
        ...[place, given.isInQpv ?? false, at],
      ],
    )
    await tx.query(
      `insert into pathways.transition (territory_id, id, subject_kind, subject_id, move, from_state, to_state, effective_on, at)
       values ($1, $2, 'pathway', $3, 'admit', null, 'validated', $4, $5)`,
      [tx.territoryId, newId(), id, admittedOn, at],
    )
    if (member) {
      await tx.query(
        `insert into pathways.referent_assignment (territory_id, id, pathway_id, member_id, starts_on, assigned_at)
         values ($1, $2, $3, $4, $5, $6)`,
        [tx.territoryId, newId(), id, member.memberId, admittedOn, at],
      )
      await tx.query(
        `insert into people.follower (territory_id, id, person_id, member_id, organisation_id, role, starts_on, granted_at)
         values ($1, $2, $3, $4, $5, 'referent', $6, $7)`,
        [tx.territoryId, newId(), personId, member.memberId, member.organisationId, admittedOn, at],
      )
    }
    if (contractId && signedOn) {
      await tx.query(
        `insert into pathways.contract (territory_id, id, pathway_id, number, kind, state, aim, starts_on, ends_on, signed_on,
           weekly_minutes, created_at)
         values ($1, $2, $3, 1, 'contrat-engagement', 'signed', 'Aide-soignante', $4, $5, $4, 900, $6)`,
        [tx.territoryId, contractId, id, signedOn, addMonths(signedOn, 12), at],
      )
      await tx.query(
        `insert into pathways.transition (territory_id, id, subject_kind, subject_id, move, from_state, to_state, effective_on, at)
         values ($1, $2, 'pathway', $3, 'sign', 'validated', 'active', $4, $5)`,
        [tx.territoryId, newId(), id, signedOn, at],
      )
    }
    return { id, personId, contractId, referentId: member?.memberId ?? null, version: 1 }
  })

/** The same, with the lines of « À faire » that the hourly round gives to whoever is followed. */
export const aPathwayWithLines = async (world: World, given: AnyPathway = {}): Promise<BuiltPathway> => {
  const pathway = await aPathway(world, given)
  await keepLinesTrue(world)
  return pathway
}

/** The hourly round, in one territory. */
export const keepLinesTrue = (world: World): Promise<void> =>
  world.rows((tx) => sweepTerritory(tx, world.services.clock.now()))
