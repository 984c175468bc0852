import { requestOf } from '#apps/testing/request-of.ts'
import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import type { Route } from '#platform/contract/route.ts'
import type { Services } from '#platform/server/http/context.ts'
import { routes } from '../contract.ts'
import { cookieNames, setPassword } from '../server/public.ts'

export const goodPassword = 'Cerf+volant7'

/** Gives a member of the world a password, so that they may sign in. */
export const givePassword = async (world: World, role: string, password = goodPassword): Promise<string> => {
  const member = world.members[role]
  if (!member) throw new Error(`nobody holds ${role}`)
  await setPassword(world.services, member.userId, password)
  return member.email
}

interface BrowserAnswer {
  readonly status: number
  readonly code: string | undefined
  // biome-ignore lint/suspicious/noExplicitAny: each test reads the reply of the route it calls.
  readonly body: any
  /** Attributes of the session cookie that came with the reply. */
  readonly cookie: Readonly<Record<string, unknown>> | undefined
}

/** A browser: it keeps its cookies from one call to the next. `address` is where it calls from. */
export const aBrowser = (world: World, address = '10.0.0.1') => {
  const jar = new Map<string, string>()
  const sessionName = cookieNames[1]
  return {
    jar,
    get cookie() {
      const value = jar.get(sessionName)
      return value === undefined ? undefined : { name: sessionName, value }
    },
    set cookie(kept: { name: string; value: string } | undefined) {
      if (kept) jar.set(kept.name, kept.value)
      else jar.delete(sessionName)
    },
    call: async (route: Route, input: object = {}): Promise<BrowserAnswer> => {
      const response = await world.server.inject({
        ...requestOf(route, input, world.territoryId),
        remoteAddress: address,
        cookies: Object.fromEntries(jar),
      })
      const received = response.cookies as unknown as (Record<string, unknown> & {
        name: string
        value: string
      })[]
      for (const { name, value } of received)
        if (value === '') jar.delete(name)
        else jar.set(name, value)
      const body = response.body === '' ? undefined : response.json()
      return {
        status: response.statusCode,
        code: response.statusCode >= 400 ? body.code : undefined,
        body,
        cookie: received.find((one) => one.name === sessionName),
      }
    },
  }
}
export type TestBrowser = ReturnType<typeof aBrowser>

/** Everything the address received, the latest first. */
export const mailsTo = (world: World, email: string, territoryId = world.territoryId) =>
  mailsOf(world.services, email, territoryId)

const mailsOf = (services: Services, email: string, territoryId: string) =>
  services.database.withTerritory(territoryId, (tx) =>
    tx.query<{ template: string; subject: string; body: string }>(
      `select template, subject, body from mail.message where territory_id = $1 and recipient = $2
       order by created_at desc, id desc`,
      [territoryId, email],
    ),
  )

/** The token of the latest link mailed to an address. */
export const mailedToken = (world: World, email: string, territoryId = world.territoryId): Promise<string> =>
  mailedTokenOf(world.services, email, territoryId)

/** The same without a world; the mails of an account belong to no territory. */
export const mailedTokenOf = async (
  services: Services,
  email: string,
  territoryId = '00000000-0000-0000-0000-000000000000',
): Promise<string> => {
  const mails = await mailsOf(services, email, territoryId)
  const tokens = mails.flatMap(
    ({ body }) => /https?:\/\/\S+\/([A-Za-z0-9_-]{30,})/.exec(body)?.slice(1) ?? [],
  )
  const [token] = tokens
  if (!token) throw new Error(`no link was mailed to ${email}`)
  return token
}

/** Invites somebody new; gives the member and the token of the mailed link. */
export const anInvitation = async (world: World, given: { email?: string; organisationId?: string } = {}) => {
  const memberId = newId()
  const email = given.email ?? `nouvelle-${memberId.slice(-8)}@essai.example`
  await world.as('territoryAdmin').done(routes.invite, {
    params: {},
    body: {
      id: memberId,
      organisationId: given.organisationId ?? world.organisations.plie,
      name: 'Inès Marchetti',
      email,
      roles: [{ code: 'referent', teamId: world.teamId }],
      etpHundredths: 80,
    },
  })
  return { memberId, email, token: await mailedToken(world, email) }
}
