import { queueMail } from '#features/mail/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import { publicAddress } from '#platform/server/public-address.ts'
import { handOverMails } from '../mails/hand-over-mails.ts'

/** Tells the new référent, and the former one when there was one. Names stay inside: a mail gives only a number. */
export const tellReferents = async (
  context: Context,
  change: { readonly formerId: string | null; readonly newId: string; readonly count: number },
): Promise<void> => {
  const { tx, actor, services } = context
  const members = await tx.query<{ id: string; name: string; email: string }>(
    'select id, name, email from organisations.published_member where territory_id = $1 and id = any($2)',
    [tx.territoryId, [change.formerId, change.newId].filter((id) => id !== null)],
  )
  const [territory] = await tx.query<{ slug: string }>(
    'select slug from territory.directory where territory_id = $1',
    [tx.territoryId],
  )
  const find = (id: string | null) => members.find((member) => member.id === id)
  const mails = handOverMails({
    former: find(change.formerId),
    next: find(change.newId),
    byName: actor.name,
    count: change.count,
    address: publicAddress(services.config, `/${territory?.slug ?? ''}/file-active`),
  })
  // Nobody writes to herself.
  for (const mail of mails) if (mail.memberId !== actor.memberId) await queueMail(context, mail)
}
