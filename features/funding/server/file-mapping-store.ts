import type { Context } from '#platform/server/http/context.ts'
import type { FileMapping } from '../contract.ts'

/** The mappings of a territory, the latest first. */
export const storedMappings = ({ tx, timeZone }: Pick<Context, 'tx' | 'timeZone'>): Promise<FileMapping[]> =>
  tx.query(
    `select f.id, f.valid_from as "validFrom", f.source, null as "verifiedOn", m.name as "writtenByName", f.columns,
       (f.withdrawn_at at time zone $2)::date as "withdrawnOn", w.name as "withdrawnByName"
     from funding.file_mapping f
     join organisations.published_member m on m.territory_id = $1 and m.id = f.written_by
     left join organisations.published_member w on w.territory_id = $1 and w.id = f.withdrawn_by
     where f.territory_id = $1 order by f.valid_from desc limit 100`,
    [tx.territoryId, timeZone],
  )

/** Says whether the columns were withdrawn: never those that have begun, nor those already withdrawn. */
export const markWithdrawn = async (
  { tx, actor, now, today }: Pick<Context, 'tx' | 'actor' | 'now' | 'today'>,
  id: string,
): Promise<boolean> => {
  const rows = await tx.query(
    `update funding.file_mapping set withdrawn_by = $3, withdrawn_at = $4
     where territory_id = $1 and id = $2 and withdrawn_at is null and valid_from > $5 returning id`,
    [tx.territoryId, id, actor.memberId, now, today],
  )
  return rows.length > 0
}

export const insertMapping = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  mapping: Pick<FileMapping, 'validFrom' | 'source' | 'columns'> & { readonly id: string },
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into funding.file_mapping (territory_id, id, valid_from, source, columns, written_by, written_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
    [
      ...[tx.territoryId, mapping.id, mapping.validFrom, mapping.source, JSON.stringify(mapping.columns)],
      ...[actor.memberId, now],
    ],
  )
  return rows.length > 0
}
