import { done, refuse } from '#kernel/result.ts'
import type { UploadRules } from '#platform/contract/upload.ts'
import { PlaceError } from '#platform/server/files/file-place.ts'
import type { KeepFile } from '#platform/server/files/kept-file.ts'
import { fingerprint, putBytes } from '#platform/server/files/stored-bytes.ts'
import { attachments } from '../contract.ts'
import { inspectContent } from './content/inspect-content.ts'
import { endingOf, recogniseFile } from './file-type.ts'

/** « PDF, JPG, PNG »: a second spelling of a type says nothing more. */
const typesOf = ({ endings }: UploadRules): string =>
  endings
    .filter((ending) => ending !== 'jpeg')
    .map((ending) => ending.toUpperCase())
    .join(', ')

/**
 * Keeps the bytes of a file, without what it does not show, where the setting says. Its row comes after, in the
 * transaction of the use case: bytes whose row never came are swept (`sweep-files.ts`).
 */
export const keepFile: KeepFile = async (services, territoryId, file, rules) => {
  if (file.bytes.length > attachments.mostBytes) return refuse('too-large')
  if (file.bytes.length === 0) return refuse('file-empty')
  const types = typesOf(rules)
  const recognised = await recogniseFile(file.name, file.bytes)
  if ('refused' in recognised) return refuse(recognised.refused, { params: { types } })
  // What a file holds agrees with its name by now: the ending alone says whether this route takes it.
  if (!rules.endings.includes(endingOf(file.name))) return refuse('file-type-refused', { params: { types } })
  const inspected = await inspectContent(recognised.mediaType, file.bytes)
  if ('refused' in inspected)
    return 'danger' in inspected
      ? refuse(inspected.refused, { params: { danger: inspected.danger } })
      : refuse(inspected.refused)
  const { bytes } = inspected
  try {
    const stored = await putBytes(services.files, territoryId, bytes)
    const { mediaType } = recognised
    const sha256 = fingerprint(bytes)
    return done({ name: file.name, mediaType, sizeBytes: bytes.length, sha256, stored })
  } catch (error) {
    if (!(error instanceof PlaceError)) throw error
    services.log.error({ place: services.files.current, failure: error.code, error })
    return refuse(error.code === 'full' ? 'storage-full' : 'files-unavailable')
  }
}
