import { DatabaseError } from './database-error.ts'
import type { Migration } from './migration-files.ts'

export interface AppliedMigration {
  readonly name: string
  readonly checksum: string
}

/**
 * What remains to apply. Refuses a database written by a newer version, a file changed after it was applied, and a
 * file that would slip in before one already applied: in each case the tables would not be those the files describe.
 */
export function pendingMigrations(
  files: readonly Migration[],
  applied: readonly AppliedMigration[],
): Migration[] {
  const known = new Map(files.map((file) => [file.name, file]))
  for (const { name, checksum } of applied) {
    const file = known.get(name)
    if (!file) {
      throw new DatabaseError(
        `La base contient la migration ${name}, inconnue de cette version de Bassin : elle a servi avec une version plus récente. Rien n’a été modifié ; mettez Bassin à jour.`,
      )
    }
    if (file.checksum !== checksum) {
      throw new DatabaseError(
        `La migration ${name} a été modifiée après avoir été appliquée à cette base. Rétablissez le fichier et écrivez la suite dans une nouvelle migration.`,
      )
    }
  }
  const done = new Set(applied.map(({ name }) => name))
  const pending = files.filter((file) => !done.has(file.name))
  const last = applied
    .map(({ name }) => name)
    .sort()
    .at(-1)
  const late = pending.find((file) => last !== undefined && file.name < last)
  if (late) {
    throw new DatabaseError(
      `La migration ${late.name} vient avant ${last}, déjà appliquée. Base venue d’un état des sources entre deux versions : remettez ce programme-là. Migration que vous écrivez : donnez-lui un numéro plus grand.`,
    )
  }
  return pending
}
