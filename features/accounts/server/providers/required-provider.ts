import { rightsOf } from '#features/organisations/server/public.ts'
import { type Refusal, refuse } from '#kernel/result.ts'
import type { Services } from '#platform/server/http/context.ts'
import { rolesOfMember } from '../factor/member-roles-store.ts'
import { openSeatsOf } from '../factor/needs-factor.ts'
import { userByEmail, userById } from '../user-store.ts'
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
  const provider = user && (await requiredProvider(services, user.email, seats))
  return provider && withoutProvider(provider)
}

/** The same before the seat of an invitation is given: with it, those that the address already has. */
export const providerRequiredToJoin = async (
  services: Services,
  invited: { readonly email: string; readonly territoryId: string; readonly memberId: string },
): Promise<Provider | undefined> => {
  const { email, territoryId, memberId } = invited
  const seats = await services.database.withAccounts(async (tx) => {
    const user = await userByEmail(tx, email)
    return user ? openSeatsOf(tx, user.id) : []
  })
  // The last one is the one named.
  return requiredProvider(services, email, [...seats, { territoryId, memberId }])
}

export const withoutProvider = (provider: Provider): Refusal<'provider-required'> =>
  refuse('provider-required', { params: { provider: provider.label } })

const requiredProvider = async (
  services: Services,
  email: string,
  seats: readonly { readonly territoryId: string; readonly memberId: string }[],
): Promise<Provider | undefined> => {
  let found: Provider | undefined
  for (const { territoryId, memberId } of seats) {
    const provider = await services.database.withAccounts((tx) => providerOf(tx, territoryId))
    if (!provider?.isActive) return undefined
    if (!(await mustUse(services, provider, { memberId, email }))) return undefined
    found = provider
  }
  return found && (await clientOf(services, found, { lately: true })).ok ? found : undefined
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
