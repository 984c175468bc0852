import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { movesOf } from '../../rules/diagnosis.ts'

/** Opens the spells of the brakes that a version finds, and closes those that it lifts. */
export const keepSpells = async (
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  pathwayId: string,
  heldOn: CalendarDate,
  { found, lifted }: ReturnType<typeof movesOf>,
): Promise<void> => {
  for (const { themeCode, on } of lifted)
    await tx.query(
      `update pathways.brake_spell set lifted_on = $4, days = $4::date - opened_on
       where territory_id = $1 and pathway_id = $2 and theme_code = $3 and lifted_on is null`,
      [tx.territoryId, pathwayId, themeCode, on],
    )
  if (found.length === 0) return
  const rows = found.map((themeCode) => ({ id: newId(now.getTime()), themeCode }))
  await tx.query(
    `insert into pathways.brake_spell (territory_id, id, pathway_id, theme_code, organisation_id, opened_on)
     select $1, r.id, w.id, r."themeCode", m.organisation_id, $4
     from pathways.pathway w
     cross join json_to_recordset($3::json) as r (id uuid, "themeCode" text)
     left join organisations.published_member m on m.territory_id = $1 and m.id = w.referent_id
     where w.territory_id = $1 and w.id = $2`,
    [tx.territoryId, pathwayId, JSON.stringify(rows), heldOn],
  )
}

interface CountedBrakes {
  readonly themeCode: string
  readonly opened: number
  readonly lifted: number
  readonly medianDays: number | null
}

/** Brakes found and lifted in a year by theme, of one structure or of the whole territory (`organisationId` null). */
export const countBrakes = (
  tx: TerritoryTransaction,
  { year, organisationId }: { readonly year: string; readonly organisationId: string | null },
): Promise<CountedBrakes[]> => {
  const days = [`${year}-01-01`, `${year}-12-31`]
  return tx.query(
    `select b.theme_code as "themeCode", count(*) filter (where b.opened_on between $2 and $3) as opened,
       count(*) filter (where b.lifted_on between $2 and $3) as lifted,
       percentile_cont(0.5) within group (order by b.days) filter (where b.lifted_on between $2 and $3) as "medianDays"
     from pathways.brake_spell b
     where b.territory_id = $1 and ($4::uuid is null or b.organisation_id = $4)
       and (b.opened_on between $2 and $3 or b.lifted_on between $2 and $3)
     group by b.theme_code order by 1`,
    [tx.territoryId, ...days, organisationId],
  )
}

/** Median of all the brakes lifted in the year, whatever their theme. */
export const medianOfLifted = async (
  tx: TerritoryTransaction,
  { year, organisationId }: { readonly year: string; readonly organisationId: string | null },
): Promise<number | null> => {
  const [row] = await tx.query<{ days: number | null }>(
    `select percentile_cont(0.5) within group (order by b.days) as days from pathways.brake_spell b
     where b.territory_id = $1 and ($4::uuid is null or b.organisation_id = $4) and b.lifted_on between $2 and $3`,
    [tx.territoryId, `${year}-01-01`, `${year}-12-31`, organisationId],
  )
  return row?.days ?? null
}
