import { readTable, Unreadable } from '#features/exchanges/server/public.ts'
import { makeOrganisations, missingOrganisations } from '#features/organisations/server/public.ts'
import { newId } from '#kernel/id.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { ImportReject, importAgreements } from '../../../contract.ts'
import { keepNotices } from '../keep-notices.ts'
import { knownAmong, writeImported } from './import-store.ts'
import { columnsOf, type LineRead, readImportedLine, requiredColumns } from './read-lines.ts'

const mostLines = 500

/** The same file twice: a rehearsal that writes nothing, then the writing. A line known already is left as it is. */
export const receiveAgreements: TerritoryHandler<typeof importAgreements> = async (context, { query }) => {
  const bytes = context.upload?.file?.bytes
  if (!bytes || bytes.length === 0) return refuse('file-empty')
  try {
    const read = await readFile(context, bytes)
    if (typeof read === 'string') return refuse(read)
    const { lines, rejects, found, ignored } = read
    const known = await knownAmong(context.tx, found)
    const ready = found.map((one) => ({
      ...{ line: one.line, label: one.label, startsOn: one.startsOn, endsOn: one.endsOn },
      sirets: one.parties.filter(({ siret }) => siret !== null).length,
      ...{ parties: one.parties.length, amendments: one.amendments, isKnown: known.has(one.line) },
    }))
    const fresh = found.filter(({ line }) => !known.has(line))
    const missing = await missingOrganisations(
      context,
      fresh.flatMap(({ parties }) => parties),
    )
    const written = query.write === 'yes' ? fresh.length : 0
    if (written > 0) {
      await makeOrganisations(context, missing)
      await write(context, fresh)
    }
    return done({
      ...{ lines, rejects: rejects.slice(0, 500), ready, ignored },
      ...{ toMake: missing.length, written },
    })
  } catch (error) {
    if (error instanceof Unreadable) return refuse(error.code)
    throw error
  }
}

interface FileRead {
  readonly lines: number
  readonly rejects: readonly ImportReject[]
  readonly found: readonly LineRead[]
  readonly ignored: string[]
}

const readFile = async (
  { today }: Context,
  bytes: Buffer,
): Promise<FileRead | 'agreement-columns-missing' | 'too-many-agreements'> => {
  const { headers, lines } = await readTable(bytes)
  const columns = columnsOf(headers)
  if (requiredColumns.some((column) => !columns.has(column))) return 'agreement-columns-missing'
  const read = new Set(columns.values())
  const ignored = headers.filter((header, at) => header !== '' && !read.has(at))
  const rejects: ImportReject[] = []
  const found: LineRead[] = []
  const met = new Set<string>()
  let count = 0
  for await (const { number, cells } of lines) {
    count += 1
    if (count > mostLines) return 'too-many-agreements'
    const one = readImportedLine(number, cells, { columns, headers, today })
    if ('rejects' in one) {
      rejects.push(...one.rejects)
      continue
    }
    const name = `${one.read.label}\n${one.read.startsOn}`
    if (met.has(name))
      rejects.push({ line: number, column: headers[0] ?? '', reason: 'twice-in-file', cell: one.read.label })
    else found.push(one.read)
    met.add(name)
  }
  return { lines: count, rejects, found, ignored }
}

const write = async (context: Context, lines: readonly LineRead[]): Promise<void> => {
  const { tx, actor, now, today } = context
  const rows = lines.map((line) => ({ id: newId(now.getTime()), ...line }))
  const importId = newId(now.getTime())
  await writeImported({ tx, now, today, memberId: actor.memberId }, importId, rows)
  await keepNotices(context)
  await audit(context, {
    action: 'agreements.agreements-imported',
    subjectKind: 'agreement-import',
    subjectId: importId,
    details: { count: rows.length },
  })
}
