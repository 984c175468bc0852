import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { type FileReason, mostUninformed, type NoticeText, type UninformedPerson } from '../contract.ts'
import { openTo } from './person-access.ts'

interface OwnNotice extends NoticeText {
  readonly writtenByName: string | null
}

/** A wording as it is typed; an empty line parts two paragraphs. */
interface WrittenText {
  readonly reason: FileReason
  readonly validFrom: CalendarDate
  readonly titleFr: string
  readonly bodyFr: string
  readonly titleEn: string | null
  readonly bodyEn: string | null
  readonly source: string
  readonly verifiedOn: CalendarDate | null
}

/** A text as it is typed, an empty line between two. */
export const paragraphs = (text: string): string[] => text.split(/\n\s*\n/).map((one) => one.trim())

/** The wordings of the territory, the oldest first; of two for one day, the last written comes last. */
export const ownNotices = async (tx: TerritoryTransaction): Promise<OwnNotice[]> => {
  const rows = await tx.query<
    WrittenText & { readonly number: number; readonly writtenByName: string | null }
  >(
    `select t.reason, t.number, t.valid_from as "validFrom", t.title_fr as "titleFr", t.body_fr as "bodyFr",
       t.title_en as "titleEn", t.body_en as "bodyEn", t.source, t.verified_on as "verifiedOn", m.name as "writtenByName"
     from people.notice_text t
     left join organisations.published_member m on m.territory_id = $1 and m.id = t.written_by
     where t.territory_id = $1 order by t.valid_from, t.number`,
    [tx.territoryId],
  )
  return rows.map(({ number, titleFr, titleEn, bodyFr, bodyEn, ...row }) => ({
    ...row,
    version: `local-${number}`,
    title: { fr: titleFr, en: titleEn ?? titleFr },
    body: { fr: paragraphs(bodyFr), en: paragraphs(bodyEn ?? bodyFr) },
  }))
}

/** Answers the number of the new version. */
export const insertNoticeText = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  text: WrittenText & { readonly id: string },
): Promise<number> => {
  const [row] = await tx.query<{ number: number }>(
    `insert into people.notice_text (territory_id, id, reason, number, valid_from, title_fr, body_fr, title_en, body_en,
       source, verified_on, written_by, written_at)
     select $1, $2, $3, coalesce(max(t.number), 0) + 1, $4, $5, $6, $7, $8, $9, $10, $11, $12
     from people.notice_text t where t.territory_id = $1 and t.reason = $3
     returning number`,
    [
      ...[tx.territoryId, text.id, text.reason, text.validFrom, text.titleFr, text.bodyFr],
      ...[text.titleEn, text.bodyEn, text.source, text.verifiedOn, actor.memberId, now],
    ],
  )
  return row?.number ?? 0
}

/** To how many open files each version was given, by `reason version`. */
export const countGiven = async (tx: TerritoryTransaction): Promise<ReadonlyMap<string, number>> => {
  const rows = await tx.query<{ version: string; persons: number }>(
    `select n.notice_code || ' ' || n.notice_version as version, count(distinct n.person_id) as persons
     from people.notice n
     join people.person p on p.territory_id = $1 and p.id = n.person_id and p.archived_at is null
     where n.territory_id = $1 group by 1`,
    [tx.territoryId],
  )
  return new Map(rows.map(({ version, persons }) => [version, persons]))
}

/**
 * The open files of a reason whose person was not given this version, the oldest first, with how many there are in all.
 * `everywhere` false: among those alone that the actor follows.
 */
export const loadUninformed = async (
  { tx, actor, today, timeZone }: Pick<Context, 'tx' | 'actor' | 'today' | 'timeZone'>,
  { reason, version, everywhere }: { reason: FileReason; version: string; everywhere: boolean },
): Promise<{ total: number; items: UninformedPerson[] }> => {
  const rows = await tx.query<UninformedPerson & { total: number }>(
    `select p.id as "personId", p.family_name || ' ' || p.given_name as name,
       (p.created_at at time zone $8)::date as "openedOn", n.notice_version as "lastVersion",
       n.given_on as "lastGivenOn", n.channel as "lastChannel", count(*) over () as total
     from people.person p
     left join lateral (select g.notice_version, g.given_on, g.channel from people.notice g
       where g.territory_id = $1 and g.person_id = p.id order by g.given_on desc, g.id desc limit 1) n on true
     where p.territory_id = $1 and p.reason = $2 and p.archived_at is null
       and not exists (select from people.notice g where g.territory_id = $1 and g.person_id = p.id
         and g.notice_code = $2 and g.notice_version = $3)
       and ($4 or ${openTo('p.id', 5)})
     order by p.created_at, p.id limit ${mostUninformed}`,
    [
      ...[tx.territoryId, reason, version, everywhere],
      ...[actor.memberId, actor.organisationId, today, timeZone],
    ],
  )
  return { total: rows[0]?.total ?? 0, items: rows.map(({ total: _total, ...person }) => person) }
}
