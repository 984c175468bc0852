import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Database } from '#platform/server/sql/database.ts'
import { communePassageFile } from './commune-passage-file.ts'
import { matches, type OfficialFile } from './official-file.ts'
import { publicSiteFiles } from './public-site-files.ts'
import { type FileReport, READABLE, readOfficialFile } from './read-official-file.ts'
import { romeFiles } from './rome-files.ts'
import { openRows, type Rows } from './row-reader.ts'
import { zoneFiles } from './zone-files.ts'

/** The lists that this feature reads: former codes first, since every other file may carry some. */
export const territoryFiles: readonly OfficialFile[] = [
  communePassageFile,
  ...zoneFiles,
  ...romeFiles,
  ...publicSiteFiles,
]

const filesUnder = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && READABLE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/**
 * Reads every official file under a folder, one transaction each, and says what became of each of their lines.
 * `others`: the files that other features read; one file may serve several lists.
 */
export const importFolder = async (
  database: Database,
  folder: string,
  now: Date,
  others: readonly OfficialFile[] = [],
): Promise<FileReport[]> => {
  const known = [...territoryFiles, ...others]
  const found: RecognisedFile[] = []
  for (const path of await filesUnder(folder)) found.push(await recognise(path, known))
  const reports: FileReport[] = []
  for (const official of known) {
    for (const { path } of found.filter((file) => file.officials.includes(official)))
      reports.push(await importFile(database, path, official, now))
  }
  const unused = found.filter((file) => file.officials.length === 0)
  return [...reports, ...unused.map(({ path }) => ({ file: basename(path), ...NOTHING }))]
}

const NOTHING = { rowsRead: 0, rowsKept: 0, merged: 0, duplicates: 0, issues: [] }

interface RecognisedFile {
  readonly path: string
  readonly officials: readonly OfficialFile[]
}

const recognise = async (path: string, known: readonly OfficialFile[]): Promise<RecognisedFile> => {
  const opened = await openSafely(path)
  const columns = opened?.columns ?? []
  opened?.close()
  return { path, officials: known.filter((file) => matches(file, columns)) }
}

/** A JSON file that holds something else than a list is simply not one of ours. */
const openSafely = async (path: string): Promise<Rows | undefined> => {
  try {
    return await openRows(path)
  } catch {
    return undefined
  }
}

const importFile = (
  database: Database,
  path: string,
  official: OfficialFile,
  now: Date,
): Promise<FileReport> =>
  database.withAccounts(async (tx) =>
    readOfficialFile(tx, official, { file: basename(path), rows: await openRows(path), now }),
  )
