import type { CalendarDate } from '#kernel/dates.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { ReferralValues } from '../contract.ts'
import { tidy } from './check-referral.ts'
import { checkReferences } from './keep-draft.ts'
import { insertReferral, loadReferral } from './referral-store.ts'
import { putOnDesk } from './send-referral.ts'
import { saveSensitive } from './sensitive-store.ts'

export interface ReceivedReferral {
  readonly id: string
  readonly values: ReferralValues
  readonly senderOrganisationId: string
  /** Who sent it, when she has a seat: she follows it among hers. */
  readonly senderMemberId?: string
  /** Who to answer when the sender has no seat. */
  readonly contact?: { name: string | null; email: string | null; phone: string | null }
  /** Today when absent. */
  readonly sentOn?: CalendarDate
  readonly importId?: string
  readonly importLine?: number
}

/**
 * A prescription that came by file or on paper, put on the entry desk on behalf of its sender. The names are asked
 * for; the rest is checked by the desk, since the sender is not there to complete it. Names of fields are those of
 * the values (`/familyName`…).
 */
export const receiveReferral = async (
  context: Context,
  received: ReceivedReferral,
): Promise<Result<{ id: string; reference: string }>> => {
  const { tx, actor, now, today } = context
  const { id, values, sentOn = today } = received
  const names = (['familyName', 'givenName'] as const).filter((name) => values[name] === '')
  if (names.length > 0)
    return refuse('invalid', { fields: names.map((name) => ({ pointer: `/${name}`, code: 'required' })) })
  if (sentOn > today)
    return refuse('invalid', { fields: [{ pointer: '/sentOn', code: 'date-in-the-future' }] })
  const checked = await checkReferences(context, values)
  if (!checked.ok) return checked
  await insertReferral(tx, {
    id,
    values: tidy(values),
    senderOrganisationId: received.senderOrganisationId,
    senderMemberId: received.senderMemberId ?? null,
    ...(received.contact && { contact: received.contact }),
    importId: received.importId ?? null,
    importLine: received.importLine ?? null,
    createdBy: actor.memberId,
    now,
  })
  if (values.sensitive.length > 0) await saveSensitive(context, id, values.sensitive)
  const referral = await loadReferral(tx, id)
  if (!referral) throw new Error('a referral just written cannot be read')
  const sent = await putOnDesk(context, referral, sentOn)
  return sent.ok ? done({ id, reference: sent.value.reference }) : sent
}
