import type { Result } from '#kernel/result.ts'
import type { UploadRules } from '#platform/contract/upload.ts'
import type { Services } from '../http/context.ts'
import type { Stored } from './stored-bytes.ts'

/** A file whose bytes are kept, and whose row is still to be written. */
export interface KeptFile {
  readonly name: string
  readonly mediaType: string
  readonly sizeBytes: number
  readonly sha256: Buffer
  readonly stored: Stored
}

/** What a route does with the file that it received, before its transaction and without a connection. */
export type KeepFile = (
  services: Services,
  territoryId: string,
  file: { readonly name: string; readonly bytes: Buffer },
  rules: UploadRules,
) => Promise<Result<KeptFile>>
