import { isDeepStrictEqual } from 'node:util'
import type { CalendarDate } from '#kernel/dates.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import type { Input } from '#platform/contract/route.ts'
import { scopeOf } from '#platform/server/actor.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { listNoticeTexts, listUninformed, NoticeText, writeNoticeText } from '../contract.ts'
import { fileReasons } from '../contract.ts'
import { noticeAt, notices } from '../rules/notices.ts'
import { countGiven, insertNoticeText, loadUninformed, ownNotices, paragraphs } from './notice-text-store.ts'

const keyOf = ({ reason, version }: NoticeText): string => `${reason} ${version}`

/** Every version, the latest of each reason first; what was given of it, for who answers for the notices. */
export const showNoticeTexts: TerritoryHandler<typeof listNoticeTexts> = async ({ tx, actor, today }) => {
  const own = await ownNotices(tx)
  const counts =
    scopeOf(actor, 'privacy.manage') || scopeOf(actor, 'people.read') === 'territory'
      ? await countGiven(tx)
      : undefined
  const inForce = new Set(fileReasons.map((reason) => keyOf(noticeAt(reason, today, own))))
  const shipped = notices.map((one) => ({ ...one, writtenByName: null, isShipped: true }))
  const all = [...shipped, ...own.map((one) => ({ ...one, isShipped: false }))]
  return done({
    today,
    items: fileReasons.flatMap((reason) =>
      all
        .filter((one) => one.reason === reason)
        .reverse()
        .map((one) => ({
          ...one,
          isInForce: inForce.has(keyOf(one)),
          given: counts ? (counts.get(keyOf(one)) ?? 0) : null,
        })),
    ),
  })
}

/** A version that changes nothing would have everybody told again of what they were told. */
const saysTheSame = async (
  tx: TerritoryTransaction,
  { reason, validFrom, ...text }: Input<typeof writeNoticeText>['body'],
): Promise<boolean> => {
  const before = noticeAt(reason, validFrom, await ownNotices(tx))
  const { title, body, source, verifiedOn } = before
  return isDeepStrictEqual(
    { title, body, source, verifiedOn },
    {
      title: { fr: text.titleFr, en: text.titleEn ?? text.titleFr },
      body: { fr: paragraphs(text.bodyFr), en: paragraphs(text.bodyEn ?? text.bodyFr) },
      source: text.source,
      verifiedOn: text.verifiedOn,
    },
  )
}

/** What was given before stays what it was: a version begins today at the earliest, and none is ever changed. */
export const writeText: TerritoryHandler<typeof writeNoticeText> = async (context, { body }) => {
  if (body.validFrom < context.today) return refuseField('/validFrom', 'notice-begins-in-the-past')
  if (body.verifiedOn && body.verifiedOn > context.today)
    return refuseField('/verifiedOn', 'date-in-the-future')
  if ((body.titleEn === null) !== (body.bodyEn === null))
    return refuseField(body.titleEn === null ? '/titleEn' : '/bodyEn', 'required')
  if (await saysTheSame(context.tx, body)) return refuse('notice-unchanged')
  const version = `local-${await insertNoticeText(context, body)}`
  await audit(context, {
    action: 'people.notice-written',
    subjectKind: 'notice',
    details: { reason: body.reason, version, validFrom: body.validFrom },
  })
  return done({ version })
}

export const showUninformed: TerritoryHandler<typeof listUninformed> = async (context, { params }) => {
  const { reason } = params
  const { version } = noticeAt(reason, context.today, await ownNotices(context.tx))
  const everywhere = scopeOf(context.actor, 'people.read') === 'territory'
  return done(await loadUninformed(context, { reason, version, everywhere }))
}

/** The notice that a person of each reason is given on a day. */
export const noticesInForce = async (tx: TerritoryTransaction, date: CalendarDate): Promise<NoticeText[]> => {
  const own = await ownNotices(tx)
  return fileReasons.map((reason) => noticeAt(reason, date, own))
}
