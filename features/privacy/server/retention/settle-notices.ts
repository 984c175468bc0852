import { whatBecameOf } from '#features/mail/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import type { RetentionAct } from '#platform/server/retention.ts'
import { channelWithoutMail, loadMailedNotices, loadReachable, writeSettledNotices } from './notice-store.ts'

/**
 * A notice whose mail left is of that day. One whose mail never will is the référent's or nobody's, given tonight: its
 * days run from there. Those whose mail may still leave wait.
 */
export const settleNotices = async (act: RetentionAct & { readonly timeZone: string }): Promise<void> => {
  const { tx, today, timeZone } = act
  const notices = await loadMailedNotices(tx)
  if (notices.length === 0) return
  const mailIds = notices.map(({ mailId }) => mailId)
  const personIds = notices.map(({ personId }) => personId)
  const fates = new Map((await whatBecameOf(act, mailIds)).map((fate) => [fate.id, fate]))
  const reachable = new Map((await loadReachable(act, personIds)).map((one) => [one.personId, one]))
  await writeSettledNotices(
    tx,
    notices.flatMap(({ id, mailId, personId, givenOn }) => {
      const { sentAt, isLost } = fates.get(mailId) ?? { sentAt: null, isLost: true }
      if (sentAt) {
        const sentOn = localDate(sentAt, timeZone)
        return [{ id, channel: 'mail', givenOn: sentOn > givenOn ? sentOn : givenOn }]
      }
      const channel = channelWithoutMail(reachable.get(personId)?.referentId)
      return isLost ? [{ id, channel, givenOn: today }] : []
    }),
  )
}
