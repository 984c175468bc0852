import { BackupError } from './backup-error.ts'
import type { ByteReader } from './byte-reader.ts'
import type { BackupFact } from './manifest.ts'

/** The content of a backup is a list of records: facts in JSON, and between them the rows as COPY gives them. */
export type BackupRecord = BackupFact | Buffer

const factMark = 0x4a
const rowsMark = 0x44

export const factRecord = (fact: BackupFact): Buffer => frame(factMark, Buffer.from(JSON.stringify(fact)))
export const rowsRecord = (rows: Buffer): Buffer => frame(rowsMark, rows)

function frame(mark: number, content: Buffer): Buffer {
  const head = Buffer.alloc(5)
  head.writeUInt8(mark)
  head.writeUInt32BE(content.length, 1)
  return Buffer.concat([head, content])
}

/** The records in order, one at a time in memory. */
export async function* readRecords(content: ByteReader): AsyncGenerator<BackupRecord> {
  while (!(await content.isAtEnd())) {
    const head = await content.take(5)
    const size = head.length === 5 ? head.readUInt32BE(1) : 0
    const record = await content.take(size)
    if (head.length < 5 || record.length < size) throw new BackupError('La sauvegarde est incomplète.')
    yield head[0] === factMark ? (JSON.parse(record.toString()) as BackupFact) : record
  }
}
