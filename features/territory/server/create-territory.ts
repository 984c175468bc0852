import type { CalendarDate } from '#kernel/dates.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { slugOf } from '../rules/slug.ts'
import { timeZoneOf } from '../rules/time-zone.ts'
import { choosePerimeter, type PerimeterChoice } from './choose-perimeter.ts'
import { insertPerimeter } from './perimeter-store.ts'

interface NewTerritory {
  /** Absent: the name of the EPCI or EPT. */
  readonly name?: string
  readonly subtitle?: string
  readonly perimeter: PerimeterChoice
  /** First day of the perimeter. */
  readonly validFrom: CalendarDate
  readonly isDemo?: boolean
  readonly now: Date
}

interface CreatedTerritory {
  readonly territoryId: string
  readonly slug: string
  readonly name: string
  readonly timeZone: string
  readonly communeCodes: readonly string[]
}

/**
 * Makes the territory whose transaction is open (`database.withTerritory(newId(), …)`): its entry in the directory, its
 * settings and its perimeter, filled from the official list. Refusals: those of `choosePerimeter`.
 */
export const createTerritory = async (
  tx: TerritoryTransaction,
  given: NewTerritory,
): Promise<Result<CreatedTerritory, 'unknown-epci' | 'unknown-commune' | 'empty-perimeter'>> => {
  const chosen = await choosePerimeter(tx, given.perimeter)
  if (!chosen.ok) return chosen
  const { group, communes, source } = chosen.value
  const [first] = communes
  if (!first) return refuse('empty-perimeter')
  const name = given.name?.trim() || group?.name || first.name
  const slug = slugOf(name, await takenSlugs(tx))
  const timeZone = timeZoneOf(first.departementCode)
  const { now, isDemo = false, subtitle = '', validFrom } = given
  await tx.query(
    `insert into territory.directory (territory_id, slug, name, is_demo, created_at) values ($1, $2, $3, $4, $5)`,
    [tx.territoryId, slug, name, isDemo, now],
  )
  await tx.query(
    `insert into territory.territory (territory_id, name, subtitle, epci_siren, time_zone, is_demo, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.territoryId, name, subtitle, group?.siren ?? null, timeZone, isDemo, now],
  )
  const communeCodes = communes.map((commune) => commune.code)
  await insertPerimeter(tx, { label: group?.name ?? name, source, validFrom, communeCodes }, now)
  return done({ territoryId: tx.territoryId, slug, name, timeZone, communeCodes })
}

/** Addresses in use, of every workspace of this installation. */
export const takenSlugs = async (tx: TerritoryTransaction): Promise<ReadonlySet<string>> =>
  new Set((await tx.query<{ slug: string }>('select slug from territory.directory')).map((row) => row.slug))
