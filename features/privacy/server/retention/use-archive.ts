import { replyWithFile } from '#features/documents/server/public.ts'
import { findArchived, loadArchived, restoreFile as takeOut } from '#features/people/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { ArchivedFact, RetentionPart } from '#platform/server/retention.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type {
  downloadArchivedPiece,
  openArchivedFile,
  restoreFile,
  searchArchive,
} from '../../contract/archive.ts'
import { fileNumber } from '../../rules/retention-rules.ts'

const headOf = (
  { personId, archivedAt }: { readonly personId: string; readonly archivedAt: Date },
  { timeZone }: Pick<Context, 'timeZone'>,
) => ({ personId, fileNumber: fileNumber(personId), archivedOn: localDate(archivedAt, timeZone) })

/** By the whole identity alone; the trail keeps how many were found, never whom one looked for (R10). */
export const search: TerritoryHandler<typeof searchArchive> = async (context, { body }) => {
  const found = await findArchived(context.tx, body)
  await audit(context, { action: 'people.archive-searched', details: { found: found.length } })
  return done({ items: found.map((one) => headOf(one, context)) })
}

/** The entry desk follows her again from today: the clock starts anew. */
export const restore: TerritoryHandler<typeof restoreFile> = async (context, { params, body }) => {
  const { personId } = params
  if (!(await takeOut(context, personId))) return refuse('not-found')
  await traced(context, 'people.file-restored', personId, body.reason)
  return done({ personId })
}

/** Proofs and dates, for a legal need: the reason is kept, and the person may ask who read. */
export const open =
  (parts: readonly RetentionPart[]): TerritoryHandler<typeof openArchivedFile> =>
  async (context, { params, body }) => {
    const { tx } = context
    const file = await loadArchived(tx, params.personId)
    if (!file) return refuse('not-found')
    const facts = await keptOf(tx, parts, params.personId)
    await traced(context, 'people.archive-opened', params.personId, body.reason)
    const { givenName, familyName, birthDate } = file
    return done({
      ...headOf(file, context),
      givenName,
      familyName,
      birthDate,
      facts: facts.map(({ piece, ...fact }) => ({ ...fact, fileId: piece?.fileId ?? null })),
    })
  }

/** A proof itself, of a file that is in the archive and of no other. */
export const sendPiece =
  (parts: readonly RetentionPart[]): TerritoryHandler<typeof downloadArchivedPiece> =>
  async (context, { params, body }) => {
    const { tx } = context
    if (!(await loadArchived(tx, params.personId))) return refuse('not-found')
    const facts = await keptOf(tx, parts, params.personId)
    const piece = facts.find((fact) => fact.piece?.fileId === params.fileId)?.piece
    if (!piece) return refuse('not-found')
    await traced(context, 'people.archive-opened', params.personId, body.reason)
    return replyWithFile(context, piece, params.fileId)
  }

const keptOf = async (
  tx: TerritoryTransaction,
  parts: readonly RetentionPart[],
  personId: string,
): Promise<ArchivedFact[]> => {
  const facts: ArchivedFact[] = []
  for (const part of parts) facts.push(...((await part.kept?.(tx, personId)) ?? []))
  return facts
}

const traced = (context: Context, action: string, subjectId: string, reason: string): Promise<void> =>
  audit(context, { action, subjectKind: 'person', subjectId, reason })
