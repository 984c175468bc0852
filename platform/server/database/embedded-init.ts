import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataFolder } from './data-folder.ts'
import { DatabaseError } from './database-error.ts'
import type { Binaries } from './embedded-binaries.ts'
import { embeddedMajor } from './embedded-binaries.ts'
import type { OrdinaryUser } from './ordinary-user.ts'
import { asOrdinaryUser, giveTo } from './ordinary-user.ts'

export const superuser = 'postgres'

interface Initialisation {
  readonly binaries: Binaries
  readonly folder: DataFolder
  readonly user: OrdinaryUser
  readonly password: string
  /** False for throwaway clusters: nothing is forced to the disk. */
  readonly durable: boolean
}

/**
 * Makes the cluster when there is none. It grows beside its place and is renamed when whole, so that a start that
 * was interrupted leaves nothing to repair. Text is compared byte by byte (the same order on every machine, and
 * prefixes use plain indexes); lists shown to people ask for `collate "fr-x-icu"`.
 */
export function initialiseCluster(initialisation: Initialisation): void {
  const { folder, user } = initialisation
  if (existsSync(join(folder.cluster, 'PG_VERSION'))) {
    refuseOtherMajor(folder.cluster)
    return
  }
  const growing = `${folder.cluster}.tmp`
  const passwordFile = join(folder.run, 'password')
  rmSync(growing, { recursive: true, force: true })
  mkdirSync(growing, { mode: 0o700 })
  writeFileSync(passwordFile, initialisation.password, { mode: 0o600 })
  giveTo(user, growing)
  giveTo(user, passwordFile)
  try {
    runInitdb(initialisation, growing, passwordFile)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(growing, folder.cluster)
}

function runInitdb({ binaries, user, durable }: Initialisation, cluster: string, passwordFile: string): void {
  const { file, args, options } = asOrdinaryUser(user, binaries.initdb, [
    ...['--pgdata', cluster, '--username', superuser, '--pwfile', passwordFile],
    ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C'],
    ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--data-checksums'],
    ...(durable ? [] : ['--no-sync']),
  ])
  const result = spawnSync(file, args, { ...options, cwd: '/', encoding: 'utf8' })
  if (result.status === 0) return
  const reason = result.error?.message ?? result.stderr.trim()
  throw new DatabaseError(`La base embarquée n'a pas pu être créée dans ${cluster} : ${reason}`)
}

function refuseOtherMajor(cluster: string): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (found === embeddedMajor) return
  throw new DatabaseError(
    `Le dossier ${cluster} contient une base PostgreSQL ${found}, et cette version de Bassin embarque PostgreSQL ${embeddedMajor}. ` +
      'Rien n’a été modifié. Sauvegardez depuis la version précédente de Bassin puis restaurez dans celle-ci.',
  )
}
