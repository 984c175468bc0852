import { newId } from '#kernel/id.ts'
import type { Database } from '#platform/server/sql/database.ts'
import type { PerimeterChoice } from '../server/choose-perimeter.ts'
import { type CreatedTerritory, createTerritory } from '../server/create-territory.ts'
import { ensureReferenceData } from '../server/reference/ensure-reference-data.ts'

/** SIREN of CA Douaisis Agglo: 35 communes of one département. */
export const douaisis = '200044618'

export interface TerritoryTraits {
  readonly name?: string
  readonly perimeter?: PerimeterChoice
  readonly validFrom?: string
  readonly now?: Date
}

/** A territory of its own on the real communes of an EPCI; loads the reference lists when they are missing. */
export const aRealTerritory = async (
  database: Database,
  traits: TerritoryTraits = {},
): Promise<CreatedTerritory> => {
  const {
    now = new Date('2026-11-23T08:00:00Z'),
    perimeter = { siren: douaisis },
    validFrom = '2020-01-01',
  } = traits
  await ensureReferenceData(database, now)
  const created = await database.withTerritory(newId(), (tx) =>
    createTerritory(tx, {
      perimeter,
      validFrom,
      now,
      ...(traits.name === undefined ? {} : { name: traits.name }),
    }),
  )
  if (!created.ok) throw new Error(`no territory: ${created.code}`)
  return created.value
}
