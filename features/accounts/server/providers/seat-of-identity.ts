import { listMembers, type Member } from '#features/organisations/server/public.ts'
import { parseEmail } from '#kernel/email.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import { formatSiret, parseSiret } from '#kernel/siret.ts'
import type { Services } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { isOfOrganisation } from '../../rules/provider-claims.ts'
import { ensureUser, giveSeat, userOfMember } from '../seat-store.ts'
import { closeUnproven } from '../sessions/session-store.ts'
import { siretOfOrganisation, takeInvitationOf } from './identity-store.ts'
import type { Provider } from './provider-store.ts'

type Claims = Readonly<Record<string, unknown>>

/**
 * The account of who the provider answered for: a member of its territory, or somebody invited there, who takes their
 * seat by coming in. Never an account made for a stranger, and never a seat elsewhere.
 */
export const seatOfIdentity = (
  services: Pick<Services, 'database' | 'clock'>,
  provider: Provider,
  claims: Claims,
): Promise<Result<{ readonly userId: string }>> => {
  const email = parseEmail(String(claims.email ?? ''))
  if (!email || !isVerified(provider, claims))
    return Promise.resolve(refuse('provider-email-unverified', { params: { provider: provider.label } }))
  return services.database.withTerritory(provider.territoryId, async (tx) => {
    const member = (await listMembers(tx)).find((one) => one.email.toLowerCase() === email)
    const unknown = refuse('provider-person-unknown', {
      params: { email, territory: provider.territoryName },
    })
    if (!member) return unknown
    const refused = await refusedSiret(tx, provider, { member, claims })
    if (refused) return refused
    const user = await userOfMember(tx, tx.territoryId, member.memberId)
    if (user) return user.email === email ? done({ userId: user.id }) : unknown
    const userId = await takeSeat(tx, member, services.clock.now())
    return userId ? done({ userId }) : unknown
  })
}

/** ProConnect vouches for the addresses of its federation and sends no `email_verified`; any other directory must say it. */
const isVerified = (provider: Provider, claims: Claims): boolean =>
  provider.profile === 'proconnect' ? claims.email_verified !== false : claims.email_verified === true

const takeSeat = async (tx: TerritoryTransaction, member: Member, now: Date): Promise<string | undefined> => {
  if (!(await takeInvitationOf(tx, member.memberId, now))) return undefined
  const user = await ensureUser(tx, { email: member.email, name: member.name, now })
  await closeUnproven(tx, user.id)
  await giveSeat(tx, { userId: user.id, territoryId: tx.territoryId, memberId: member.memberId, now })
  return user.id
}

/** ProConnect says for which establishment the person comes: it must be of the organisation she sits for here. */
const refusedSiret = async (
  tx: TerritoryTransaction,
  provider: Provider,
  { member, claims }: { readonly member: Member; readonly claims: Claims },
) => {
  if (provider.profile !== 'proconnect' && claims.siret === undefined) return undefined
  const params = { organisation: member.organisationName, territory: provider.territoryName }
  const received = parseSiret(String(claims.siret ?? ''))
  if (!received.ok) return refuse('provider-siret-missing', { params: { provider: provider.label } })
  const known = await siretOfOrganisation(tx, member.organisationId)
  if (!known) return refuse('organisation-siret-missing', { params })
  if (isOfOrganisation(received.value, known)) return undefined
  return refuse('provider-siret-other', { params: { ...params, siret: formatSiret(received.value) } })
}
