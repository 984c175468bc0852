import {
  type FileReport,
  matches,
  otherTerritories,
  readOfficialFile,
  rowsOfSent,
  sourceRows,
} from '#features/territory/server/public.ts'
import { done, type Refusal, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import {
  type FileReading,
  type ListReading,
  mostLines,
  type readOfficialFiles,
  type receiveOfficialFile,
} from '../../contract.ts'
import { officialFiles } from './official-files.ts'
import { unreadable } from './unreadable.ts'

/** The lists are those of every territory of the server: where there are several, none changes them for the others. */
const mayReceive = async (tx: TerritoryTransaction): Promise<boolean> => {
  const [here] = await tx.query<{ isDemo: boolean }>(
    'select is_demo as "isDemo" from territory.directory where territory_id = $1',
    [tx.territoryId],
  )
  return here?.isDemo === true || (await otherTerritories(tx)).length === 0
}

const keptLists = async (tx: TerritoryTransaction) =>
  new Map(
    (await sourceRows(tx)).map(({ code, version, importedAt: at, rowsKept, issues }) => [
      code,
      { version, at, rowsKept, issues },
    ]),
  )

export const showOfficialFiles: TerritoryHandler<typeof readOfficialFiles> = async ({ tx }) => {
  const kept = await keptLists(tx)
  const items = officialFiles.map(({ code, label, licence, columns }) => ({
    ...{ code, label, licence, columns: [...columns], kept: kept.get(code) ?? null },
  }))
  return done({ mayReceive: await mayReceive(tx), items })
}

/**
 * A file is known by its columns, and may serve several lists. A rehearsal reads and writes it whole, tells what became of
 * each line beside what was kept before, then gives everything back.
 */
export const receiveFile: TerritoryHandler<typeof receiveOfficialFile> = async (context, { query }) => {
  const { tx } = context
  if (!(await mayReceive(tx))) return refuse('lists-shared')
  const { file } = context.upload ?? {}
  if (!file || file.bytes.length === 0)
    return refuse('file-missing', { fields: [{ pointer: '/file', code: 'file-missing' }] })
  const before = await keptLists(tx)
  await tx.query('savepoint reading')
  const read = await readLists(context, file)
  if ('ok' in read) return read
  const isWritten = query.rehearse === 'no'
  if (!isWritten) await tx.query('rollback to savepoint reading')
  for (const { source: list = '', rowsKept, issues } of isWritten ? read : [])
    await audit(context, {
      action: 'observatory.official-file-read',
      details: { list, kept: rowsKept, refused: issues.length },
    })
  const lists = read.map((report): ListReading => {
    const { source: code = '', label = '', rowsRead, rowsKept, merged, duplicates, issues } = report
    return {
      ...{ code, label, rowsRead, rowsKept, merged, duplicates },
      ...{ issues: issues.length, issueLines: issues.slice(0, mostLines), before: before.get(code) ?? null },
    }
  })
  return done({ isWritten, lists } satisfies FileReading)
}

const readLists = async (
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  { name, bytes }: { readonly name: string; readonly bytes: Buffer },
): Promise<FileReport[] | Refusal> => {
  try {
    const opened = await rowsOfSent(name, bytes)
    if (!opened) return refuse('official-file-empty')
    const { columns } = opened
    opened.close()
    const known = officialFiles.filter((official) => matches(official, columns))
    if (known.length === 0) return refuse('official-file-unknown')
    const reports: FileReport[] = []
    for (const official of known) {
      const rows = await rowsOfSent(name, bytes)
      reports.push(await readOfficialFile(tx, official, { file: name, rows, now }))
    }
    return reports.some(({ rowsRead }) => rowsRead > 0) ? reports : refuse('official-file-empty')
  } catch (error) {
    return unreadable(error)
  }
}
