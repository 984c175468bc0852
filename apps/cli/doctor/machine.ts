import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '#platform/server/config.ts'
import { doubtful, type Finding, right, wrong } from './finding.ts'

const oldestNode = 24
const gibibyte = 1024 ** 3

export const checkNode = (version = process.versions.node): Finding =>
  Number.parseInt(version, 10) >= oldestNode
    ? right('node', `Node ${version}`)
    : wrong('node', `Node ${version}`, `Installez Node ${oldestNode} ou plus récent.`)

/** The data folder: it is there, it is ours to write, and there is room for a backup and for PostgreSQL's own files. */
export const checkFolder = ({ dataFolder }: Pick<Config, 'dataFolder'>): Finding[] => {
  try {
    accessSync(dataFolder, constants.R_OK | constants.W_OK)
  } catch (error) {
    const todo = `Créez ce dossier et donnez-le au compte qui lance Bassin (chown, puis chmod 700).`
    return [wrong('data-folder', `${dataFolder} : ${(error as NodeJS.ErrnoException).code}`, todo)]
  }
  const { bavail, bsize } = statfsSync(dataFolder)
  const free = (bavail * bsize) / gibibyte
  const says = `${free.toFixed(1)} Gio libres pour ${dataFolder}`
  const todo = 'Libérez de la place : sans elle, PostgreSQL s’arrête. Voyez docs/operations/incident.md.'
  if (free < 0.5) return [wrong('disk', says, todo)]
  return [free < 2 ? doubtful('disk', says, todo) : right('disk', says)]
}

/** Files that only the account of Bassin may read. */
export const checkSecrets = ({ dataFolder, backups }: Pick<Config, 'dataFolder' | 'backups'>): Finding[] =>
  [join(dataFolder, 'secrets.json'), ...(backups.keyFile ? [backups.keyFile] : [])].map((file) => {
    if (!existsSync(file))
      return wrong('secrets', `${file} est absent`, 'Rétablissez ce fichier, ou corrigez son réglage.')
    const isOpen = process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0
    return isOpen
      ? wrong('secrets', `${file} est lisible par d’autres comptes`, `chmod 600 ${file}`)
      : right('secrets', `${file} n’est lisible que par son compte`)
  })
