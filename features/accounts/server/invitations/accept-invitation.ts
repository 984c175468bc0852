import { listMembers, type Member } from '#features/organisations/server/public.ts'
import { loadTerritory } from '#features/territory/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { OpenContext, Services } from '#platform/server/http/context.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { routes } from '../../contract.ts'
import type { OpenLink } from '../links/link.ts'
import { openLink, takeLink } from '../links/open-link.ts'
import { refusedPassword, setPassword } from '../passwords/set-password.ts'
import { providerRequiredToJoin, withoutProvider } from '../providers/required-provider.ts'
import { ensureUser, giveSeat } from '../seat-store.ts'
import { keepSession, openSessionFor } from '../sessions/open-session.ts'
import { closeUnproven } from '../sessions/session-store.ts'
import { sessionFor } from '../sessions/sign-in.ts'
import { passwordHashOf, userByEmail } from '../user-store.ts'

interface Invitation {
  readonly link: OpenLink
  readonly member: Member
  readonly territory: { readonly id: string; readonly slug: string; readonly name: string }
  /** The address already opens a session somewhere. */
  readonly hasAccount: boolean
}

export const readInvitation: OpenHandler<typeof routes.readInvitation> = async ({ services }, { params }) => {
  const found = await findInvitation(services, params.token)
  if (!found.ok) return found
  const { member, territory, hasAccount } = found.value
  const { name, email, organisationName } = member
  const required = await requiredOf(services, found.value)
  return done({
    ...{ slug: territory.slug, territoryName: territory.name, organisationName, name, email, hasAccount },
    requiredProvider: required ? { territoryId: territory.id, label: required.label } : null,
  })
}

export const acceptInvitation: OpenHandler<typeof routes.acceptInvitation> = async (
  context,
  { params, body },
) => {
  const found = await findInvitation(context.services, params.token)
  if (!found.ok) return found
  const { territory, hasAccount } = found.value
  const required = await requiredOf(context.services, found.value)
  if (required) return withoutProvider(required)
  const opened = hasAccount
    ? await joinWithAccount(context, found.value, body.password)
    : await joinWithNewAccount(context, found.value, body.password)
  return opened.ok ? done({ slug: territory.slug }) : opened
}

const requiredOf = (services: Services, { member, territory }: Invitation) =>
  providerRequiredToJoin(services, {
    ...{ email: member.email, memberId: member.memberId },
    territoryId: territory.id,
  })

const joinWithAccount = async (
  context: OpenContext,
  invitation: Invitation,
  password: string,
): Promise<Result<undefined>> => {
  const issued = await sessionFor(context, invitation.member.email, password)
  if (!issued.ok) return issued
  const seated = await takeSeat(context, invitation)
  if (!seated.ok) return seated
  await keepSession(context, issued.value)
  return done(undefined)
}

const joinWithNewAccount = async (
  context: OpenContext,
  invitation: Invitation,
  password: string,
): Promise<Result<undefined>> => {
  const weak = refusedPassword(context.services, password, '/password', invitation.member)
  if (weak) return weak
  const seated = await takeSeat(context, invitation)
  if (!seated.ok) return seated
  await setPassword(context.services, seated.value, password)
  await openSessionFor(context, seated.value)
  return done(undefined)
}

/** The link is spent and the seat given together; gives the user. */
const takeSeat = (
  { services, now }: OpenContext,
  { link, member, territory }: Invitation,
): Promise<Result<string>> =>
  services.database.withAccounts(async (tx) => {
    if (!(await takeLink({ tx, now }, link))) return refuse('link-unknown')
    const user = await ensureUser(tx, { email: member.email, name: member.name, now })
    await closeUnproven(tx, user.id)
    await giveSeat(tx, { userId: user.id, territoryId: territory.id, memberId: member.memberId, now })
    return done(user.id)
  })

const findInvitation = async (services: Services, token: string): Promise<Result<Invitation>> => {
  const opened = await openLink(services, token, 'invitation')
  if (!opened.ok) return opened
  const link = opened.value
  if (!link.territoryId) return refuse('link-unknown')
  return services.database.withTerritory(link.territoryId, async (tx) => {
    const [member] = await listMembers(tx, { id: link.subjectId })
    const found = await loadTerritory(tx, localDate(services.clock.now(), 'Europe/Paris'))
    if (!member || !found) return refuse('link-unknown')
    const user = await userByEmail(tx, member.email)
    const hasAccount = user !== undefined && (await passwordHashOf(tx, user.id)) !== undefined
    const territory = { id: tx.territoryId, slug: found.slug, name: found.name }
    return done({ link, member, territory, hasAccount })
  })
}
