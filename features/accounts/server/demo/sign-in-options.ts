import { roleLabelsOf, shippedRoles, type Workspace } from '#features/organisations/server/public.ts'
import { loadTerritory } from '#features/territory/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { done } from '#kernel/result.ts'
import type { Services } from '#platform/server/http/context.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { routes } from '../../contract.ts'
import { offeredProvider } from '../providers/provider-store.ts'
import { demoDomain } from './demo-email.ts'

interface Territory {
  readonly id: string
  readonly name: string
  readonly isDemo: boolean
  readonly workspace: Workspace
}

export const signInOptions: OpenHandler<typeof routes.signInOptions> = async ({ services }, { query }) => {
  const territories = await services.database.withAccounts((tx) =>
    tx.query<Territory>(
      `select territory_id as id, name, is_demo as "isDemo", kind as workspace from territory.directory
       where is_demo or (select count(*) from territory.directory) = 1 order by created_at limit 5`,
    ),
  )
  const [only] = territories.length === 1 ? territories : []
  const demo = []
  for (const territory of territories.filter((one) => one.isDemo)) {
    const roles = await demoRoles(services, territory)
    if (roles.length > 0) demo.push({ territoryName: territory.name, roles })
  }
  const named = only ?? territories.find((one) => one.isDemo)
  const { hasProviders, offered } = await services.database.withAccounts((tx) =>
    offeredProvider(tx, query.territory),
  )
  return done({
    provider: offered ? { territoryId: offered.territoryId, label: offered.label } : null,
    hasProviders,
    territory: named ? { name: named.name, subtitle: await subtitleOf(services, named.id) } : null,
    languages: ['fr', 'en'],
    demo,
  })
}

const subtitleOf = (services: Services, territoryId: string): Promise<string> =>
  services.database.withTerritory(territoryId, async (tx) => {
    const today = localDate(services.clock.now(), 'Europe/Paris')
    return (await loadTerritory(tx, today))?.subtitle ?? ''
  })

/** One person a role: the colleagues that fill the teams are named with a dot, and are not offered. */
const demoRoles = (services: Services, territory: Territory) =>
  services.database.withTerritory(territory.id, async (tx) => {
    const rows = await tx.query<{ email: string; name: string; memberId: string }>(
      `select u.email, u.name, seat.member_id as "memberId" from accounts.seat seat
       join accounts."user" u on u.id = seat.user_id
       where seat.territory_id = $1 and seat.closed_at is null and split_part(u.email, '@', 2) = $2
         and split_part(u.email, '@', 1) not like '%.%'
       order by u.email`,
      [territory.id, demoDomain],
    )
    const labels = await roleLabelsOf(
      tx,
      rows.map((row) => row.memberId),
      territory.workspace,
    )
    const roles = rows.map((row) => ({
      code: row.email.split('@')[0] ?? '',
      label: labels.get(row.memberId)?.join(', ') ?? '',
      name: row.name,
    }))
    return roles.toSorted((one, other) => rank(one.code) - rank(other.code))
  })

/** The order of the role matrix. */
const rank = (code: string): number => shippedRoles.findIndex((role) => role.code.toLowerCase() === code)
