import { queueMail } from '#features/mail/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import { loadBody } from './body-store.ts'
import { cancellationMail } from './convocation-mail.ts'
import type { StoredMeeting } from './meeting-store.ts'
import { seatsOn } from './seat-store.ts'

/** One mail to each who sits that day and can be reached, as the convocation did. */
export const tellCancelled = async (
  context: Context,
  meeting: StoredMeeting,
  reason: string,
): Promise<void> => {
  const of = await loadBody(context, meeting.bodyId)
  if (!of) return
  for (const { email: to, name } of await seatsOn(context.tx, of.id, meeting.heldOn))
    if (to) await queueMail(context, cancellationMail({ to, name, committee: of.label, meeting, reason }))
}
