import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figures } from './figures.ts'

/** Opens the kept backups: what they hold is invented. */
export const keptSecret = 'a kept version holds nobody'
/** Signs the sessions and links of a kept version. */
export const keptApplicationSecret = 'the application key of the kept versions'
/** Instant of every kept version, so that its figures can be counted again. */
export const keptInstant = new Date('2026-11-23T08:00:00Z')
export const keptPassword = 'Cerf+volant7'

/** What was true of a kept version, to be found again after an upgrade. */
interface KeptFacts {
  readonly product: string
  readonly territoryId: string
  /** Of somebody whose password is `keptPassword`. */
  readonly email: string
  /** Rows of each table that has some, with its schema. */
  readonly rows: Readonly<Record<string, number>>
  readonly figures: Figures
}

const folder = import.meta.dirname

/** Versions whose data are kept, the oldest first. */
export const keptVersions = (): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))

export const placeOf = (version: string) => ({
  folder: join(folder, version),
  backup: join(folder, version, 'territory.backup'),
  facts: join(folder, version, 'facts.json'),
})

export const factsOf = (version: string): KeptFacts =>
  JSON.parse(readFileSync(placeOf(version).facts, 'utf8')) as KeptFacts
