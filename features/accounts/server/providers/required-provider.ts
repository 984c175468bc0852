import { rightsOf } from '#features/organisations/server/public.ts'
import { type Refusal, refuse } from '#kernel/result.ts'
import type { Services } from '#platform/server/http/context.ts'
import { rolesOfMember } from '../factor/member-roles-store.ts'
import { openSeatsOf } from '../factor/needs-factor.ts'
import { userById } from '../user-store.ts'
import { organisationOfMember } from './identity-store.ts'
import { clientOf } from './provider-client.ts'
import { type Provider, providerOf } from './provider-store.ts'

/**
 * Refuses a password, once it was right, to who must come by the provider of their territory. It stays a way in for the
 * administrators, who mend a setting that went wrong; for who has a seat that no provider opens; and for everybody as
 * long as the provider does not answer.
 */
export const refusedWithoutProvider = async (
  services: Services,
  userId: string,
): Promise<Refusal<'provider-required'> | undefined> => {
  const { user, seats } = await services.database.withAccounts(async (tx) => ({
    user: await userById(tx, userId),
    seats: await openSeatsOf(tx, userId),
  }))
  let found: Provider | undefined
  for (const { territoryId, memberId } of seats) {
    const provider = await services.database.withAccounts((tx) => providerOf(tx, territoryId))
    if (!provider?.isActive || !user) return undefined
    if (!(await mustUse(services, provider, { memberId, email: user.email }))) return undefined
    found = provider
  }
  if (!found || !(await clientOf(services, found, { lately: true })).ok) return undefined
  return refuse('provider-required', { params: { provider: found.label } })
}

const mustUse = (
  services: Services,
  provider: Provider,
  who: { readonly memberId: string; readonly email: string },
): Promise<boolean> =>
  services.database.withTerritory(provider.territoryId, async (tx) => {
    const { codes, composed } = await rolesOfMember(tx, who.memberId)
    if (rightsOf(codes, composed).has('accounts.administer')) return false
    if (provider.domains.includes(who.email.split('@').at(-1) ?? '')) return true
    const organisationId = await organisationOfMember(tx, who.memberId)
    return organisationId !== undefined && provider.organisationIds.includes(organisationId)
  })
