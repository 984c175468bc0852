import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createZstdDecompress } from 'node:zlib'
import { BackupError } from './backup-error.ts'
import { type BackupSecret, openKey } from './backup-key.ts'
import { ByteReader } from './byte-reader.ts'
import type { BackupHead, BackupSummary, TableCount } from './manifest.ts'
import { type BackupRecord, readRecords } from './records.ts'
import { openChunks } from './sealed-chunks.ts'

/** Receives the rows of one table as COPY gave them, and is waited for. */
export interface RowsTaker {
  write(rows: Buffer): Promise<void>
  /** Gives the number of rows taken, when it knows it. */
  end(): Promise<number | undefined>
}

interface Reading {
  readonly head?: (head: BackupHead) => Promise<void>
  readonly table: (name: string) => Promise<RowsTaker>
}

const longestHeader = 4096

/**
 * Reads a backup from its first to its last byte, and compares each table with the count and the sum that were written
 * behind it. Throws `BackupError` at what is not genuine, complete and known.
 */
export async function readBackup(
  file: string,
  secret: BackupSecret,
  reading: Reading,
): Promise<BackupSummary> {
  const records = recordsIn(file, secret)
  const first = await records.next()
  const head = first.value
  if (!head || Buffer.isBuffer(head) || head.kind !== 'head') throw new BackupError('La sauvegarde est vide.')
  await reading.head?.(head)
  const tables: TableCount[] = []
  let ended = false
  for await (const record of records) {
    if (Buffer.isBuffer(record)) throw misplaced()
    if (record.kind === 'table') tables.push(await readTable(record.name, records, reading))
    else if (record.kind === 'end') ended = sameCounts(record.tables, tables)
    else throw misplaced()
  }
  if (!ended) throw new BackupError('La sauvegarde est incomplète : son bilan manque ou ne correspond pas.')
  return { head, tables, rows: tables.reduce((sum, { rows }) => sum + rows, 0) }
}

async function* recordsIn(file: string, secret: BackupSecret): AsyncGenerator<BackupRecord> {
  const source = createReadStream(file)
  try {
    const sealed = new ByteReader(source)
    const opened = await openKey(secret, await sealed.line(longestHeader))
    const content = Readable.from(openChunks(opened, sealed), { objectMode: false })
    const inflated = createZstdDecompress()
    content.on('error', (error) => inflated.destroy(error))
    yield* readRecords(new ByteReader(content.pipe(inflated)))
  } finally {
    source.destroy()
  }
}

async function readTable(
  name: string,
  records: AsyncGenerator<BackupRecord>,
  { table }: Reading,
): Promise<TableCount> {
  const taker = await table(name)
  const hash = createHash('sha256')
  for (;;) {
    const { done, value } = await records.next()
    if (done) throw new BackupError(`La sauvegarde est incomplète : la table ${name} n’a pas de fin.`)
    if (Buffer.isBuffer(value)) {
      hash.update(value)
      await taker.write(value)
      continue
    }
    if (value.kind !== 'table-end' || value.name !== name) throw misplaced()
    const taken = await taker.end()
    if (hash.digest('hex') !== value.sha256 || (taken !== undefined && taken !== value.rows))
      throw new BackupError(`La table ${name} ne correspond pas au bilan de la sauvegarde.`)
    return { name, rows: value.rows, sha256: value.sha256 }
  }
}

const sameCounts = (said: readonly TableCount[], read: readonly TableCount[]): boolean =>
  JSON.stringify(said) === JSON.stringify(read)

const misplaced = () => new BackupError('La sauvegarde est abîmée : ses parties ne sont pas à leur place.')

const forgetRows: RowsTaker = {
  write: async () => {},
  end: async () => undefined,
}

/** Reads the whole file without a database: what `restore` would take is there, and unchanged. */
export const verifyBackup = (file: string, secret: BackupSecret): Promise<BackupSummary> =>
  readBackup(file, secret, { table: async () => forgetRows })
