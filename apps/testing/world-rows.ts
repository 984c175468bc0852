import { shippedRoles } from '#features/organisations/server/public.ts'
import { newId } from '#kernel/id.ts'
import { nameKey } from '#kernel/names.ts'
import type { Database } from '#platform/server/sql/database.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { holdRoles, sit } from './standing.ts'

/** Roles of the world, each held by one member; `secondReferent` is there for what a colleague must not see. */
const worldRoles = [...shippedRoles.map((role) => role.code), 'secondReferent'] as const

interface WorldMember {
  readonly memberId: string
  readonly userId: string
  readonly token: string
  readonly organisationId: string
  readonly email: string
}

export interface WorldRows {
  readonly territoryId: string
  readonly slug: string
  readonly schemeId: string
  readonly teamId: string
  readonly communeCode: string
  readonly organisations: Readonly<Record<'plie' | 'franceTravail' | 'missionLocale' | 'operator', string>>
  readonly members: Readonly<Record<string, WorldMember>>
}

const organisationOf = (role: string): keyof WorldRows['organisations'] =>
  role === 'prescriber'
    ? 'franceTravail'
    : role === 'stepOperator' || role === 'partner'
      ? 'operator'
      : 'plie'

/** Writes one territory with its PLIE, its partners and one member per role, each with an open session. */
export const insertWorld = async (database: Database, now: Date): Promise<WorldRows> => {
  const territoryId = newId()
  const slug = `essai-${territoryId.slice(-8)}`
  const ids = { plie: newId(), franceTravail: newId(), missionLocale: newId(), operator: newId() }
  const schemeId = newId()
  const teamId = newId()
  const communeCode = '59350'
  const members: Record<string, WorldMember> = {}
  await database.withAccounts(async (tx) => {
    await tx.query(
      `insert into territory.region (code, name) values ('32', 'Hauts-de-France') on conflict do nothing`,
    )
    await tx.query(
      `insert into territory.departement (code, name, region_code) values ('59', 'Nord', '32') on conflict do nothing`,
    )
    await tx.query(
      `insert into territory.commune (code, name, name_key, kind, departement_code, region_code, postal_codes)
       values ('59350', 'Lille', 'lille', 'commune', '59', '32', '{59000,59800}'),
              ('59512', 'Roubaix', 'roubaix', 'commune', '59', '32', '{59100}') on conflict do nothing`,
    )
    await tx.query(
      `insert into territory.directory (territory_id, slug, name, created_at) values ($1, $2, 'Essai', $3)`,
      [territoryId, slug, now],
    )
  })
  await database.withTerritory(territoryId, async (tx) => {
    await tx.query(
      `insert into territory.territory (territory_id, name, subtitle, time_zone, updated_at)
       values ($1, 'Essai', 'PLIE', 'Europe/Paris', $2)`,
      [territoryId, now],
    )
    const perimeterId = newId()
    await tx.query(
      `insert into territory.perimeter (territory_id, id, label, source, valid_from) values ($1, $2, 'Essai', 'essai', '2020-01-01')`,
      [territoryId, perimeterId],
    )
    await tx.query(
      `insert into territory.perimeter_commune (territory_id, perimeter_id, commune_code) values ($1, $2, '59350'), ($1, $2, '59512')`,
      [territoryId, perimeterId],
    )
    const kinds = {
      plie: 'plie',
      franceTravail: 'france-travail',
      missionLocale: 'mission-locale',
      operator: 'training-body',
    }
    for (const [key, kind] of Object.entries(kinds) as [keyof typeof ids, string][])
      await tx.query(
        `insert into organisations.organisation (territory_id, id, kind, name, name_key, may_prescribe, may_operate_steps, created_at)
         values ($1, $2, $3, $4, $5, true, true, $6)`,
        [territoryId, ids[key], kind, `Organisme ${key}`, nameKey(`Organisme ${key}`), now],
      )
    await tx.query(
      `insert into organisations.scheme (territory_id, id, kind, label, managing_organisation_id, opened_on)
       values ($1, $2, 'plie', 'PLIE d’essai', $3, '2020-01-01')`,
      [territoryId, schemeId, ids.plie],
    )
    await tx.query(
      `insert into organisations.team (territory_id, id, scheme_id, organisation_id, label) values ($1, $2, $3, $4, 'Équipe')`,
      [territoryId, teamId, schemeId, ids.plie],
    )
    for (const role of worldRoles) {
      const organisationId = ids[organisationOf(role)]
      const roleCode = role === 'secondReferent' ? 'referent' : role
      members[role] = await insertMember(tx, {
        name: role,
        organisationId,
        roles: [roleCode],
        teamId,
        slug,
        now,
      })
    }
  })
  return { territoryId, slug, schemeId, teamId, communeCode, organisations: ids, members }
}

interface MemberParts {
  readonly name: string
  readonly organisationId: string
  readonly roles: readonly string[]
  /** Of the référents alone. */
  readonly teamId: string
  readonly slug: string
  readonly now: Date
}

/** One member of a territory with roles, a user and an open session. */
export const insertMember = async (
  tx: TerritoryTransaction,
  { name, organisationId, roles, teamId, slug, now }: MemberParts,
): Promise<WorldMember> => {
  const member = { memberId: newId(), userId: newId(), token: newId().replaceAll('-', ''), organisationId }
  const email = `${name.toLowerCase()}.${slug}@essai.example`
  const { territoryId } = tx
  await tx.query(
    `insert into organisations.member (territory_id, id, organisation_id, name, email, created_at) values ($1, $2, $3, $4, $5, $6)`,
    [territoryId, member.memberId, organisationId, `Membre ${name}`, email, now],
  )
  const held = roles.map((code) => ({ code, teamId: code === 'referent' ? teamId : null }))
  await holdRoles(tx, member.memberId, held, now)
  await tx.query(
    `insert into accounts."user" (id, name, email, email_verified, created_at, updated_at) values ($1, $2, $3, true, $4, $4)`,
    [member.userId, `Membre ${name}`, email, now],
  )
  await sit(tx, { ...member, territoryId }, now)
  await tx.query(
    `insert into accounts.session (id, token, user_id, expires_at, factor, factor_at, created_at, updated_at)
     values ($1, $2, $3, $4::timestamptz + interval '3650 days', 'totp', $4, $4, $4)`,
    [newId(), member.token, member.userId, now],
  )
  return { ...member, email }
}
