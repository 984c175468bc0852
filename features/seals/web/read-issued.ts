import { hexOf } from './file-fingerprint.ts'

/** What a PDF that Bassin gave says of itself; read here, the file is never sent. */
interface IssuedPdf {
  readonly fingerprint: string
  /** Null when its mark is gone: written again by another program, or given before there was one. */
  readonly file: { readonly sha256: string; readonly keyMark: string; readonly mark: string } | null
}

const comment = /%bassin-issued ([0-9a-f]{64}) ([0-9a-f]{8}) ([0-9a-f]{64})\n/g
const keyword = /bassin:([0-9a-f]{64})/

/** Undefined for anything else, the scan of a signed paper among them. */
export const readIssued = async (given: Blob): Promise<IssuedPdf | undefined> => {
  const bytes = new Uint8Array(await given.arrayBuffer())
  // One character a byte, so that a place in the text is a place in the file.
  const text = new TextDecoder('latin1').decode(bytes)
  if (!text.startsWith('%PDF-')) return undefined
  const [, fingerprint] = keyword.exec(text) ?? []
  const found = [...text.matchAll(comment)].at(-1)
  if (!found) return fingerprint ? { fingerprint, file: null } : undefined
  const [line, marked = '', keyMark = '', mark = ''] = found
  const rest = new Uint8Array(bytes.length - line.length)
  rest.set(bytes.subarray(0, found.index))
  rest.set(bytes.subarray(found.index + line.length), found.index)
  return {
    fingerprint: marked,
    file: { sha256: hexOf(await crypto.subtle.digest('SHA-256', rest)), keyMark, mark },
  }
}
