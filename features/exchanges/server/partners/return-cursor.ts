import type { SenderLine } from '#features/referrals/server/public.ts'
import { isUuid } from '#platform/server/sql/transaction.ts'

type Place = Pick<SenderLine, 'sentAt' | 'id'>

/** Where a page ended: an opaque text, with nobody's name in it. */
export const cursorOf = ({ sentAt, id }: Place): string =>
  Buffer.from(`${sentAt.getTime()}.${id}`).toString('base64url')

/** From where the next page begins; from the first line when the text is none of ours. */
export const afterOf = (text: string | undefined): { readonly after?: Place } => {
  const [instant = '', id = ''] = Buffer.from(text ?? '', 'base64url')
    .toString()
    .split('.')
  const sentAt = new Date(Number(instant || Number.NaN))
  return Number.isNaN(sentAt.getTime()) || !isUuid(id) ? {} : { after: { sentAt, id } }
}
