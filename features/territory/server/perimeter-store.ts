import { addDays, type CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

interface NewPerimeter {
  readonly label: string
  readonly source: string
  readonly validFrom: CalendarDate
  readonly communeCodes: readonly string[]
}

/** First day of the latest perimeter, whatever the date of today. */
export const lastPerimeterStart = async (tx: TerritoryTransaction): Promise<CalendarDate | null> => {
  const [row] = await tx.query<{ start: CalendarDate | null }>(
    'select max(valid_from) as start from territory.perimeter where territory_id = $1',
    [tx.territoryId],
  )
  return row?.start ?? null
}

/** Writes a perimeter; the one in force ends the day before. */
export const insertPerimeter = async (
  tx: TerritoryTransaction,
  perimeter: NewPerimeter,
  now: Date,
): Promise<string> => {
  const id = newId(now.getTime())
  await tx.query(
    'update territory.perimeter set valid_to = $2 where territory_id = $1 and valid_to is null',
    [tx.territoryId, addDays(perimeter.validFrom, -1)],
  )
  await tx.query(
    `insert into territory.perimeter (territory_id, id, label, source, valid_from) values ($1, $2, $3, $4, $5)`,
    [tx.territoryId, id, perimeter.label, perimeter.source, perimeter.validFrom],
  )
  await tx.query(
    `insert into territory.perimeter_commune (territory_id, perimeter_id, commune_code)
     select $1, $2, unnest($3::text[])`,
    [tx.territoryId, id, perimeter.communeCodes],
  )
  return id
}
