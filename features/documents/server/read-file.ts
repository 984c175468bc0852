import { done, type Result, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import { PlaceError } from '#platform/server/files/file-place.ts'
import type { FileTrouble } from '#platform/server/files/file-places.ts'
import { fetchBytes } from '#platform/server/files/stored-bytes.ts'
import type { Context, Services } from '#platform/server/http/context.ts'
import { FileReply } from '#platform/server/http/replies.ts'
import { type FoundFile, findFile, type Subject } from './file-store.ts'

/**
 * The reply of a download route; its feature has decided that the actor may read this subject. Always audited. The
 * bytes are fetched once the transaction is over, so that a slow place holds no connection.
 */
export const replyWithFile = async (
  {
    services,
    ...context
  }: Pick<Context, 'tx' | 'now' | 'requestId' | 'services'> & Partial<Pick<Context, 'actor'>>,
  subject: Subject,
  id: string,
): Promise<Result<FileReply, 'not-found'>> => {
  const { territoryId } = context.tx
  const file = await findFile(context.tx, subject, id)
  if (!file) return refuse('not-found')
  await audit(context, {
    action: 'documents.file-downloaded',
    subjectKind: subject.subjectKind,
    subjectId: subject.subjectId,
    details: { fileId: id },
  })
  const findAgain = () => services.database.withTerritory(territoryId, (tx) => findFile(tx, subject, id))
  const body = () => bytesOf(services, id, file, findAgain)
  return done(new FileReply({ body, name: file.name, mediaType: file.mediaType }))
}

/** A file that was moved since its row was read is looked for once where it went. */
const bytesOf = async (
  services: Services,
  fileId: string,
  { facts }: FoundFile,
  findAgain: () => Promise<FoundFile | undefined>,
): Promise<Result<Buffer>> => {
  try {
    let fetched = await fetchBytes(services.files, facts)
    if (fetched.state === 'missing') {
      const now = await findAgain()
      if (!now) return refuse('not-found')
      fetched = await fetchBytes(services.files, now.facts)
    }
    if (fetched.state === 'whole') return done(fetched.bytes)
    tell(services, fileId, facts.storedIn, fetched.state)
    return refuse(fetched.state === 'missing' ? 'file-lost' : 'file-altered')
  } catch (error) {
    if (!(error instanceof PlaceError)) throw error
    tell(services, fileId, facts.storedIn, 'unreachable', error)
    return refuse('files-unavailable')
  }
}

const tell = (
  { files, log }: Services,
  fileId: string,
  place: string,
  trouble: FileTrouble,
  error?: unknown,
): void => {
  files.troubles[trouble] += 1
  log.error({ fileId, place, trouble, ...(error !== undefined && { error }) })
}
