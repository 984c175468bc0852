import { queueMail } from '#features/mail/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import { publicAddress } from '#platform/server/public-address.ts'
import { freedMail } from './freed-mail.ts'
import { memberToTell, type StoredSession } from './session-store.ts'

/** Who trains, else who made the session, hears that a place was given up; nobody writes to herself. */
export const tellTrainer = async (
  context: Context,
  session: StoredSession,
  isOffered: boolean,
): Promise<void> => {
  const memberId = session.trainerId ?? session.createdBy
  if (memberId === context.actor.memberId) return
  const told = await memberToTell(context, memberId)
  if (!told) return
  const address = publicAddress(
    context.services.config,
    `/${told.territorySlug}/ateliers/seances/${session.id}`,
  )
  await queueMail(context, freedMail(session, { ...told, address, isOffered }, context.timeZone))
}
