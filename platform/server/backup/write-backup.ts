import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress } from 'node:zlib'
import type { Client } from 'pg'
import { to } from 'pg-copy-streams'
import { withClient } from '../database/with-client.ts'
import type { FilePlaces } from '../files/file-places.ts'
import { backedTables } from './backed-tables.ts'
import { type BackupSecret, newKey } from './backup-key.ts'
import { copyJobsOut, copyOut, openCopySession } from './copy-session.ts'
import type { BackupHead, BackupSummary, TableCount } from './manifest.ts'
import { outsideFiles, waitingJobs } from './manifest.ts'
import { outsideRecords } from './outside-files.ts'
import { factRecord, rowsRecord } from './records.ts'
import { sealChunks } from './sealed-chunks.ts'

export interface BackupProgress {
  /** Tables already written, the one under way excluded. */
  readonly tables: number
  readonly of: number
  readonly table: string
  readonly rowBytes: number
}

export interface WriteBackup {
  /** As the owner of the tables, who reads every territory. */
  readonly url: string
  readonly file: string
  readonly secret: BackupSecret
  /** Where files are that the database names and does not hold. */
  readonly files: Pick<FilePlaces, 'place'>
  readonly applicationSecret: string
  readonly product: string
  readonly now: Date
  readonly onProgress?: (progress: BackupProgress) => void | Promise<void>
}

export interface WrittenBackup extends BackupSummary {
  readonly bytes: number
}

/**
 * Writes one instant of the database to a file, while people work: every table in one snapshot, compressed and sealed
 * on the way, a few hundred kilobytes in memory whatever the size. The file takes its name once it is whole.
 */
export function writeBackup(asked: WriteBackup): Promise<WrittenBackup> {
  return withClient(asked.url, async (client) => {
    await openCopySession(client)
    await client.query('begin isolation level repeatable read read only')
    const head = await readHead(client, asked)
    const unfinished = `${asked.file}.partial`
    const counts: TableCount[] = []
    try {
      const opened = await newKey(asked.secret)
      await pipeline(
        Readable.from(recordsOf(client, head, counts, asked), { objectMode: false }),
        createZstdCompress(),
        (compressed: AsyncIterable<Uint8Array>) => sealChunks(opened, compressed),
        createWriteStream(unfinished, { mode: 0o600, flush: true }),
      )
      await client.query('commit')
      await rename(unfinished, asked.file)
    } catch (error) {
      await rm(unfinished, { force: true })
      throw error
    }
    const { size } = await stat(asked.file)
    return { head, tables: counts, rows: counts.reduce((sum, { rows }) => sum + rows, 0), bytes: size }
  })
}

async function readHead(client: Client, asked: WriteBackup): Promise<BackupHead> {
  const { rows: migrations } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from bassin.migration order by name',
  )
  const { rows: server } = await client.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  )
  return {
    kind: 'head',
    product: asked.product,
    createdAt: asked.now.toISOString(),
    postgres: server[0]?.version ?? '',
    migrations,
    tables: await backedTables(client),
    applicationSecret: asked.applicationSecret,
  }
}

async function* recordsOf(
  client: Client,
  head: BackupHead,
  counts: TableCount[],
  { url, files, onProgress }: WriteBackup,
): AsyncGenerator<Buffer> {
  yield factRecord(head)
  const tables = [...head.tables, waitingJobs, outsideFiles]
  let rowBytes = 0
  for (const table of tables) {
    await onProgress?.({ tables: counts.length, of: tables.length, table: table.name, rowBytes })
    yield factRecord({ kind: 'table', name: table.name })
    const copy =
      table === outsideFiles
        ? counted(outsideRecords(client, url, files))
        : client.query(to(table === waitingJobs ? copyJobsOut : copyOut(table)))
    const hash = createHash('sha256')
    for await (const rows of copy as AsyncIterable<Buffer>) {
      hash.update(rows)
      rowBytes += rows.length
      yield rowsRecord(rows)
      await onProgress?.({ tables: counts.length, of: tables.length, table: table.name, rowBytes })
    }
    const count = { name: table.name, rows: copy.rowCount, sha256: hash.digest('hex') }
    counts.push(count)
    yield factRecord({ kind: 'table-end', ...count })
  }
  yield factRecord({ kind: 'end', tables: counts })
}

/** Counts records as COPY counts its rows. */
const counted = (records: AsyncGenerator<Buffer>) => ({
  rowCount: 0,
  async *[Symbol.asyncIterator]() {
    for await (const record of records) {
      this.rowCount += 1
      yield record
    }
  },
})
