import type { MultipartFile, MultipartValue } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { done, type Result, refuse } from '#kernel/result.ts'
import { typedText } from '#kernel/typed-text.ts'
import type { UploadRules } from '#platform/contract/upload.ts'
import type { KeptFile } from '../files/kept-file.ts'
import { nirFields } from './wrong-texts.ts'

/** A form received whole: its short fields, and its one file. */
export interface Upload {
  readonly fields: Readonly<Record<string, string>>
  readonly file: { readonly name: string; readonly bytes: Buffer } | undefined
  /** What became of the file, on a route that keeps it before its use case; the refusal is the use case's to tell. */
  readonly kept?: Result<KeptFile>
}

/** What a form weighs besides its file: its boundaries, and ten short fields. */
const formBytes = 16_384
const formLimits = { files: 1, fields: 10, fieldSize: 200 }
/** A sender who says nothing for so long has lost its line: it is let go, with what it holds. */
const longestSilenceMs = 30_000
const longestName = 150

/** Bytes that a sender may come to hold: what it announces, or the most that the route takes. */
export const heldBytes = (request: FastifyRequest, { mostBytes }: UploadRules): number =>
  Math.min(announcedBytes(request) ?? mostBytes, mostBytes)

/** Receives a form whole; the transfer stops at the first byte too many, and nothing of it is kept. */
export const readUpload = async (
  request: FastifyRequest,
  { mostBytes }: UploadRules,
): Promise<Result<Upload>> => {
  if (!request.isMultipart()) return done({ fields: {}, file: undefined })
  if ((announcedBytes(request) ?? 0) > mostBytes + formBytes) return refuse('too-large')
  if (request.raw.destroyed) return refuse('invalid')
  const silence = setTimeout(() => request.raw.destroy(), longestSilenceMs)
  try {
    const fields: Record<string, string> = {}
    let file: Upload['file']
    const parts = request.parts({ limits: { ...formLimits, fileSize: mostBytes } })
    for await (const part of parts as AsyncIterable<MultipartFile | MultipartValue>) {
      silence.refresh()
      if (part.type === 'field') {
        fields[part.fieldname] = typedText(String(part.value))
        continue
      }
      const bytes = await bytesOf(part, () => silence.refresh())
      if (!bytes) return refuse('too-large')
      file = { name: cleanName(part.filename), bytes }
    }
    const refused = nirFields({ ...fields, ...(file && { file: file.name }) })
    return refused.length > 0 ? refuse('nir-refused', { fields: refused }) : done({ fields, file })
  } catch (error) {
    // A sender who left is no bug; nobody reads the reply.
    if (request.raw.destroyed) return refuse('invalid')
    throw error
  } finally {
    clearTimeout(silence)
  }
}

const announcedBytes = ({ headers }: FastifyRequest): number | undefined =>
  headers['content-length'] === undefined ? undefined : Number(headers['content-length'])

const bytesOf = async ({ file }: MultipartFile, onChunk: () => void): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = []
  for await (const chunk of file as AsyncIterable<Buffer>) {
    onChunk()
    if (file.truncated) return undefined
    chunks.push(chunk)
  }
  return file.truncated ? undefined : Buffer.concat(chunks)
}

/** The name alone, without path nor control characters, its ending kept. */
const cleanName = (name: string): string => {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const kept = typedText(last).replace(/\s+/g, ' ').trim()
  return kept.length <= longestName ? kept : `…${kept.slice(-longestName + 1)}`
}
