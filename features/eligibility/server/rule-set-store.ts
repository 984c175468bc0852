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
  readonly withdrawnOn: CalendarDate | null
  readonly withdrawnByName: string | null
}

/** Every version of a territory, by scheme, the latest first. */
export const storedSets = ({ tx, timeZone }: Pick<Context, 'tx' | 'timeZone'>): Promise<StoredSet[]> =>
  tx.query(
    `select s.id, s.scheme_id as "schemeId", s.label, s.valid_from as "validFrom", s.source, s.needs,
       (s.written_at at time zone $2)::date as "writtenOn", m.name as "writtenByName",
       (s.withdrawn_at at time zone $2)::date as "withdrawnOn", w.name as "withdrawnByName"
     from eligibility.rule_set s
     join organisations.published_member m on m.territory_id = $1 and m.id = s.written_by
     left join organisations.published_member w on w.territory_id = $1 and w.id = s.withdrawn_by
     where s.territory_id = $1 order by s.scheme_id, s.valid_from desc limit 500`,
    [tx.territoryId, timeZone],
  )

/** Says whether the version was written: two of one scheme never begin the same day. */
export const insertSet = async (
  { tx, actor, now }: Context,
  set: Pick<StoredSet, 'id' | 'schemeId' | 'label' | 'validFrom' | 'source' | 'needs'>,
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

/** Says whether the version was withdrawn: never one that has begun, nor one already withdrawn. */
export const markWithdrawn = async ({ tx, actor, now, today }: Context, id: string): Promise<boolean> => {
  const rows = await tx.query(
    `update eligibility.rule_set s set withdrawn_by = $3, withdrawn_at = $4
     where s.territory_id = $1 and s.id = $2 and s.withdrawn_at is null and s.valid_from > $5
       and not exists (select from eligibility.assessment a where a.territory_id = $1 and a.rule_set_version = s.id::text)
     returning s.id`,
    [tx.territoryId, id, actor.memberId, now, today],
  )
  return rows.length > 0
}
