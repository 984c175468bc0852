import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { searchKey } from '../rules/search-key.ts'

interface PersonParts {
  readonly id?: string
  readonly givenName?: string
  readonly familyName?: string
  readonly birthDate?: string | null
  readonly sex?: 'F' | 'M' | 'X' | null
  readonly email?: string | null
  readonly phone?: string | null
  readonly communeCode?: string | null
  readonly isInQpv?: boolean | null
  readonly birthName?: string | null
  readonly franceTravailId?: string | null
  readonly situationCode?: string | null
  readonly reason?: string
  /** Roles of the world whose member follows the person, e.g. `['referent']`. */
  readonly followedBy?: readonly string[]
}

/** A file of the world's territory, written as rows. Answers its id. */
export const aPerson = async (world: World, parts: PersonParts = {}): Promise<string> => {
  const id = parts.id ?? newId()
  const [givenName, familyName] = [parts.givenName ?? 'Nadia', parts.familyName ?? 'Lambert']
  const birthName = parts.birthName ?? null
  const opened = new Date('2026-01-05T09:00:00Z')
  await world.rows(async (tx) => {
    await tx.query(
      `insert into people.person (territory_id, id, reason, given_name, family_name, birth_name, name_key, birth_date, sex, email, phone,
         commune_code, is_in_qpv, france_travail_id, situation_code, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16)`,
      [
        ...[world.territoryId, id, parts.reason ?? 'participant', givenName, familyName, birthName],
        ...[searchKey({ familyName, givenName, birthName }), valueOr(parts.birthDate, '1990-04-02')],
        ...[valueOr(parts.sex, 'F'), parts.email ?? null, parts.phone ?? null],
        ...[valueOr(parts.communeCode, world.communeCode), parts.isInQpv ?? null],
        ...[parts.franceTravailId ?? null, parts.situationCode ?? null, opened],
      ],
    )
    for (const role of parts.followedBy ?? []) {
      const member = world.members[role]
      if (!member) throw new Error(`nobody holds ${role}`)
      await tx.query(
        `insert into people.follower (territory_id, id, person_id, member_id, organisation_id, role, starts_on, granted_at)
         values ($1, $2, $3, $4, $5, 'referent', '2026-01-05', $6)`,
        [world.territoryId, newId(), id, member.memberId, member.organisationId, opened],
      )
    }
  })
  return id
}

const valueOr = <T>(given: T | undefined, otherwise: T): T => (given === undefined ? otherwise : given)
