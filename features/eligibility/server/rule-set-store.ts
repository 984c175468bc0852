import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Needs } from '../contract.ts'

export interface StoredSet {
  readonly id: string
  readonly schemeId: string
  readonly label: string
  readonly validFrom: CalendarDate
  readonly source: string
  readonly needs: Needs
  readonly writtenOn: CalendarDate
  readonly writtenByName: string
}

/** Every version of a territory, by scheme, the latest first. */
export const storedSets = ({ tx, timeZone }: Pick<Context, 'tx' | 'timeZone'>): Promise<StoredSet[]> =>
  tx.query(
    `select s.id, s.scheme_id as "schemeId", s.label, s.valid_from as "validFrom", s.source, s.needs,
       (s.written_at at time zone $2)::date as "writtenOn", m.name as "writtenByName"
     from eligibility.rule_set s
     join organisations.published_member m on m.territory_id = $1 and m.id = s.written_by
     where s.territory_id = $1 order by s.scheme_id, s.valid_from desc limit 500`,
    [tx.territoryId, timeZone],
  )

/** Says whether the version was written: two of one scheme never begin the same day. */
export const insertSet = async (
  { tx, actor, now }: Context,
  set: Omit<StoredSet, 'writtenOn' | 'writtenByName'>,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into eligibility.rule_set (territory_id, id, scheme_id, label, valid_from, source, needs, written_by, written_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
    [
      ...[tx.territoryId, set.id, set.schemeId, set.label, set.validFrom, set.source],
      ...[JSON.stringify(set.needs), actor.memberId, now],
    ],
  )
  return rows.length > 0
}
