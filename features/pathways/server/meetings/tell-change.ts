import { queueMail } from '#features/mail/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Told } from '../../contract/meetings.ts'
import { changedAppointmentMail } from '../mails/changed-appointment-mail.ts'
import { type AppointmentChange, keepChange, whoIsExpected } from './meeting-change-store.ts'

/**
 * An appointment moved or cancelled: kept with its author, and told to the person by mail. Who has no address, or asked
 * for paper, is told by a letter; nobody is told of what was already past.
 */
export const tellChange = async (context: Context, change: AppointmentChange): Promise<Told> => {
  const { now, timeZone } = context
  const expected = await whoIsExpected(context, change.meetingId)
  const isToCome = [change.from.at, change.to.at].some((at) => Date.parse(at) > now.getTime())
  const told = !isToCome ? 'nobody' : expected.email ? 'mail' : 'letter'
  await keepChange(context, change, { personId: expected.personId, told })
  if (told === 'mail' && expected.email)
    await queueMail(
      context,
      changedAppointmentMail({ ...expected, ...change, email: expected.email, timeZone }),
    )
  return told
}
