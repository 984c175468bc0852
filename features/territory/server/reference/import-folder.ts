import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Database } from '#platform/server/sql/database.ts'
import { isOfTheFile } from './broken-file.ts'
import { communePassageFile } from './commune-passage-file.ts'
import { matches, type OfficialFile } from './official-file.ts'
import { publicSiteFiles } from './public-site-files.ts'
import { type FileReport, READABLE, readOfficialFile } from './read-official-file.ts'
import { romeFiles } from './rome-files.ts'
import { openRows } from './row-reader.ts'
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
 * Reads every official file under a folder, one transaction each, and says what became of each of their lines. A file
 * that cannot be read to its end gives nothing and is named; the others are read all the same.
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
  return [
    ...reports,
    ...unused.map(({ path, isBroken }) => ({
      file: basename(path),
      ...NOTHING,
      ...(isBroken && { isBroken }),
    })),
  ]
}

const NOTHING = { rowsRead: 0, rowsKept: 0, merged: 0, duplicates: 0, issues: [] }

interface RecognisedFile {
  readonly path: string
  readonly officials: readonly OfficialFile[]
  readonly isBroken: boolean
}

const recognise = async (path: string, known: readonly OfficialFile[]): Promise<RecognisedFile> => {
  try {
    const opened = await openRows(path)
    const columns = opened?.columns ?? []
    opened?.close()
    return { path, officials: known.filter((file) => matches(file, columns)), isBroken: false }
  } catch (error) {
    if (!isOfTheFile(error)) throw error
    return { path, officials: [], isBroken: true }
  }
}

class WithoutRow extends Error {}

/** The whole list or nothing: a list read halfway, or a header alone, would pass for a new version of it. */
const importFile = async (
  database: Database,
  path: string,
  official: OfficialFile,
  now: Date,
): Promise<FileReport> => {
  const file = basename(path)
  try {
    return await database.withAccounts(async (tx) => {
      const report = await readOfficialFile(tx, official, { file, rows: await openRows(path), now })
      if (report.rowsRead === 0) throw new WithoutRow()
      return report
    })
  } catch (error) {
    if (!(error instanceof WithoutRow || isOfTheFile(error))) throw error
    return { file, label: official.label, ...NOTHING, isBroken: true }
  }
}
