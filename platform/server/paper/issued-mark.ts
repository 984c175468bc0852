import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Context } from '../http/context.ts'

/** Who gives a document: its territory, under the secret of this server. */
export type Issuer = Pick<Context, 'services'> & { readonly tx: Pick<Context['tx'], 'territoryId'> }

/** What a file says of itself: the SHA-256 of its bytes without its mark, which key marked it, and the mark. */
interface IssuedFile {
  readonly sha256: string
  readonly keyMark: string
  readonly mark: string
}

/** `issued`: these are the bytes that were given; `untold`: marked by another key, so that nobody here can tell. */
export type FileVerdict = 'issued' | 'altered' | 'untold'

/**
 * The same PDF with a comment that says by a keyed hash that these bytes were given here, under this fingerprint: nothing
 * is kept, and a file in which one byte moved is told all the same. A comment before `startxref` moves no offset (ISO
 * 32000-1, 7.2.4 and 7.5.5).
 */
export const markIssued = (pdf: Buffer, issuer: Issuer, fingerprint: string): Buffer => {
  const at = pdf.lastIndexOf('startxref')
  if (at < 0) throw new Error('a PDF without its end')
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  const comment = `%bassin-issued ${fingerprint} ${keyMarkOf(issuer)} ${markOf(issuer, fingerprint, sha256)}\n`
  return Buffer.concat([pdf.subarray(0, at), Buffer.from(comment), pdf.subarray(at)])
}

/** Whether a file is one that was given here under this fingerprint. */
export const verdictOn = (issuer: Issuer, fingerprint: string, file: IssuedFile): FileVerdict => {
  if (file.keyMark !== keyMarkOf(issuer)) return 'untold'
  const expected = Buffer.from(markOf(issuer, fingerprint, file.sha256))
  const given = Buffer.from(file.mark)
  return given.length === expected.length && timingSafeEqual(given, expected) ? 'issued' : 'altered'
}

const markOf = (issuer: Issuer, fingerprint: string, sha256: string): string =>
  keyed(issuer, ['bassin.issued.1', issuer.tx.territoryId, fingerprint, sha256])

/** Eight characters that name the key and give nothing of it. */
const keyMarkOf = (issuer: Issuer): string => keyed(issuer, ['bassin.issued.key']).slice(0, 8)

const keyed = ({ services }: Issuer, content: readonly string[]): string =>
  createHmac('sha256', services.config.secret).update(JSON.stringify(content)).digest('hex')
