import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseError } from './database-error.ts'
import type { OrdinaryUser } from './ordinary-user.ts'
import { giveTo, isReachable, systemFolder } from './ordinary-user.ts'

/** Places inside (or, when they cannot be, beside) the data folder. */
export interface DataFolder {
  readonly root: string
  readonly secrets: string
  readonly cluster: string
  readonly log: string
  /** Short private folder of the sockets: PostgreSQL's and the one that says this data folder is in use. */
  readonly run: string
}

/** A socket's path is limited to 107 bytes on Linux and 103 on macOS, its name included. */
const longestSocketFolder = 80

export function openDataFolder(path: string, user: OrdinaryUser): DataFolder {
  mkdirSync(path, { recursive: true })
  const root = realpathSync(path)
  const mark = createHash('sha256').update(root).digest('hex').slice(0, 12)
  const outside = user.kind === 'account' && !isReachable(join(root, 'postgres'))
  const base = outside ? join(systemFolder, mark) : root
  const folder = {
    root,
    secrets: join(root, 'secrets.json'),
    cluster: join(base, 'postgres'),
    log: join(root, 'postgres.log'),
    run:
      Buffer.byteLength(base) <= longestSocketFolder ? join(base, 'run') : join(tmpdir(), `bassin-${mark}`),
  }
  if (outside) mkdirSync(base, { recursive: true, mode: 0o755 })
  mkdirSync(folder.run, { recursive: true, mode: 0o700 })
  refuseForeign(folder.run, user)
  giveTo(user, folder.run)
  return folder
}

export const folderInUse = (root: string): DatabaseError =>
  new DatabaseError(
    `Bassin tourne déjà sur le dossier de données ${root}. Arrêtez-le d'abord, ou choisissez un autre dossier par BASSIN_DATA_DIR.`,
  )

/** The run folder may lie in the shared temporary folder, where someone else could have made it first. */
function refuseForeign(run: string, user: OrdinaryUser): void {
  const owner = lstatSync(run)
  const expected = [process.getuid?.(), user.kind === 'account' ? user.uid : undefined]
  if (owner.isDirectory() && (process.getuid === undefined || expected.includes(owner.uid))) return
  throw new DatabaseError(
    `Le dossier ${run} appartient à un autre compte : supprimez-le ou changez BASSIN_DATA_DIR.`,
  )
}
