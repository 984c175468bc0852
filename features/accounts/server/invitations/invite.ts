import { addMember, listMembers } from '#features/organisations/server/public.ts'
import { parseEmail } from '#kernel/email.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { routes } from '../../contract.ts'
import { seatsAndInvitations } from '../seat-store.ts'
import { sendInvitation } from './send-invitation.ts'

export const invite: TerritoryHandler<typeof routes.invite> = async (context, { body }) => {
  const email = parseEmail(body.email)
  if (!email) return refuseField('/email', 'email')
  const added = await addMember(context, { ...body, email })
  if (!added.ok) return added
  const address = await sendInvitation(context, { memberId: body.id, name: body.name, email })
  return done({ memberId: body.id, handedLink: handed(context, address) })
}

/** The former link stops working: the one in the latest mail is always the right one. */
export const inviteAgain: TerritoryHandler<typeof routes.inviteAgain> = async (context, { params }) => {
  const [member] = await listMembers(context.tx, { id: params.memberId })
  if (!member) return refuse('not-found')
  const { seated } = await seatsAndInvitations(context.tx, context.tx.territoryId)
  if (seated.has(member.memberId)) return refuse('already-seated')
  const address = await sendInvitation(context, member)
  return done({ handedLink: handed(context, address) })
}

/** Without a mail server nobody would ever read the link: who invites hands it over. With one, she never sees it. */
const handed = ({ services }: Pick<Context, 'services'>, address: string): string | null =>
  services.config.smtpUrl === undefined ? address : null
