import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** `bassin-20261128T021500Z.backup`: the names sort as the instants do. */
export const backupName = (now: Date): string =>
  `bassin-${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z.backup`

const ours = /^bassin-\d{8}T\d{6}Z\.backup$/
const unfinished = /^bassin-\d{8}T\d{6}Z\.backup\.partial$/

/** Names of the backups of a folder, the latest first; files that Bassin did not name are not looked at. */
const backupsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => ours.test(name))
    .sort()
    .reverse()

const day = 24 * 60 * 60 * 1000

/** Leaves the latest `keep` backups, and removes what a backup cut short left a day ago or more. Gives what it removed. */
export function keepLatest(folder: string, keep: number, now: Date): string[] {
  const old = backupsIn(folder).slice(Math.max(1, keep))
  const dead = readdirSync(folder).filter(
    (name) => unfinished.test(name) && now.getTime() - statSync(join(folder, name)).mtimeMs > day,
  )
  for (const name of [...old, ...dead]) rmSync(join(folder, name), { force: true })
  return old
}
