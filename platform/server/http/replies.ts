import type { Readable } from 'node:stream'
import type { Result } from '#kernel/result.ts'

/** Bytes that are fetched once the transaction is over: their place may be slow, and holds no connection meanwhile. */
type LaterBytes = () => Promise<Result<Buffer>>

/** JSON made by PostgreSQL, sent as it is. Its schema is checked by a test, not at run time. */
export class JsonText {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** A file to download, or to show in the page when `inline`. */
export class FileReply {
  readonly body: Buffer | Readable | string | LaterBytes
  readonly name: string
  readonly mediaType: string
  readonly inline: boolean
  constructor(file: Pick<FileReply, 'body' | 'name' | 'mediaType'> & { readonly inline?: boolean }) {
    this.body = file.body
    this.name = file.name
    this.mediaType = file.mediaType
    this.inline = file.inline ?? false
  }
}
