import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DatabaseError } from './database-error.ts'

export interface Migration {
  /** File name without its ending, such as `0001_platform`. */
  readonly name: string
  readonly sql: string
  /** SHA-256 of the text, whatever the line endings of the checkout. */
  readonly checksum: string
}

export const migrationsFolder = fileURLToPath(new URL('../../../database/migrations/', import.meta.url))

const wellNamed = /^\d{4}_[a-z0-9_-]+\.sql$/

/** The migrations of a folder in the order in which they are applied. */
export function readMigrations(folder: string): Migration[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
  const numbers = new Map<string, string>()
  return files.map((file) => {
    if (!wellNamed.test(file))
      throw new DatabaseError(`Migration mal nommée : ${file} (attendu : 0001_nom.sql).`)
    const twin = numbers.get(file.slice(0, 4))
    if (twin) throw new DatabaseError(`Deux migrations portent le même numéro : ${twin} et ${file}.`)
    numbers.set(file.slice(0, 4), file)
    const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
    return {
      name: file.slice(0, -'.sql'.length),
      sql,
      checksum: createHash('sha256').update(sql).digest('hex'),
    }
  })
}
