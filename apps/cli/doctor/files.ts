import { existsSync, statfsSync, statSync } from 'node:fs'
import type { Client } from 'pg'
import { type FilePlace, newKey, type OutsideName, PlaceError } from '#platform/server/files/file-place.ts'
import type { FilePlaces } from '#platform/server/files/file-places.ts'
import { countFiles } from '#platform/server/files/file-rows.ts'
import type { FilesConfig } from '#platform/server/files/files-config.ts'
import { placeWords } from '../commands/files-report.ts'
import { doubtful, type Finding, right, wrong } from './finding.ts'

const gibibyte = 1024 ** 3
const nil = '00000000-0000-0000-0000-000000000000'
const page = 'Voyez docs/operations/fichiers.md.'

/** Each place of files outside the database: it takes a file, gives it back and lets it go. */
export const checkPlaces = async (config: FilesConfig, places: FilePlaces): Promise<Finding[]> => {
  const findings: Finding[] = []
  for (const name of places.outside) findings.push(await tryPlace(name, places.place(name)))
  if (config.folder) findings.push(...checkFolder(config.folder))
  if (config.s3) findings.push(...checkWay(config.s3.endpoint))
  return findings
}

const tryPlace = async (name: OutsideName, place: FilePlace): Promise<Finding> => {
  const probe = Buffer.from('bassin doctor')
  const key = newKey(nil)
  try {
    await place.put(key, probe)
    const read = await place.get(key, probe.length)
    await place.remove(key)
    if (read?.equals(probe))
      return right('files', `${placeWords[name]} des pièces jointes écrit, lit et efface`)
    return wrong('files', `${placeWords[name]} ne rend pas ce qui y est écrit`, page)
  } catch (error) {
    if (!(error instanceof PlaceError)) throw error
    return wrong('files', error.message, `Les pièces qui y sont ne se lisent pas. ${page}`)
  }
}

const checkFolder = (folder: string): Finding[] => {
  if (!existsSync(folder)) return []
  const isOpen = process.platform !== 'win32' && (statSync(folder).mode & 0o077) !== 0
  const { bavail, bsize } = statfsSync(folder)
  const free = (bavail * bsize) / gibibyte
  const says = `${free.toFixed(1)} Gio libres pour ${folder}`
  const todo = 'Libérez de la place : sans elle, aucune pièce n’est plus reçue.'
  return [
    ...(isOpen ? [wrong('files', `${folder} est ouvert à d’autres comptes`, `chmod 700 ${folder}`)] : []),
    free < 0.5 ? wrong('files', says, todo) : free < 2 ? doubtful('files', says, todo) : right('files', says),
  ]
}

const checkWay = (endpoint: string): Finding[] => {
  const { protocol, hostname } = new URL(endpoint)
  if (protocol === 'https:' || ['127.0.0.1', '[::1]', 'localhost'].includes(hostname)) return []
  return [doubtful('files', `${endpoint} n’est pas chiffrée : les pièces y passent en clair`, page)]
}

/** Where rows say that files are: every place is set, and belongs to this installation. */
export const checkRows = async (client: Client, places: FilePlaces): Promise<Finding> => {
  const counts = await countFiles(client)
  for (const name of ['folder', 's3'] as const)
    if (counts[name] > 0 && !places.outside.includes(name))
      return wrong(
        'files',
        `pièces dans ${placeWords[name]}, qui n’est pas réglé : ${counts[name]}, qui ne se lisent plus`,
        `Rétablissez ses réglages BASSIN_FILES. ${page}`,
      )
  const { rows } = await client.query<{ id: string }>('select id from bassin.installation')
  for (const name of places.outside) {
    // A place that does not answer is a finding of `checkPlaces`.
    const owner = await places
      .place(name)
      .readOwner()
      .catch(() => undefined)
    if (owner !== undefined && owner !== rows[0]?.id)
      return wrong(
        'files',
        `${placeWords[name]} est celui d’un autre Bassin : rien n’y est plus balayé`,
        page,
      )
  }
  const { database, folder, s3 } = counts
  return right('files', `pièces jointes : ${database} dans la base, ${folder} dans le dossier, ${s3} dans S3`)
}
