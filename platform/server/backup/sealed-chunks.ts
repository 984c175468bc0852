import { createCipheriv, createDecipheriv } from 'node:crypto'
import { BackupError } from './backup-error.ts'
import type { OpenedKey } from './backup-key.ts'
import type { ByteReader } from './byte-reader.ts'

/**
 * A stream sealed piece by piece with AES-256-GCM. A piece's nonce holds its rank and whether it is the last one, and
 * the header is authenticated with each: a piece changed, moved, removed or added does not open, nor does a file cut
 * between two pieces.
 */
const chunkBytes = 64 * 1024
const tagBytes = 16

const nonceOf = (rank: number, isLast: boolean): Buffer => {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(rank, 2, 6)
  nonce.writeUInt32BE(isLast ? 1 : 0, 8)
  return nonce
}

/** The header, then each piece with its length and its tag. */
export async function* sealChunks({ key, header }: OpenedKey, source: AsyncIterable<Uint8Array>) {
  yield header
  let rank = 0
  const seal = (content: Buffer, isLast: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(rank, isLast))
    rank += 1
    cipher.setAAD(header)
    const sealed = Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(sealed.length)
    return Buffer.concat([length, sealed])
  }
  let held = Buffer.alloc(0)
  for await (const piece of source) {
    held = Buffer.concat([held, piece])
    // The last piece is only known at the end: one always stays behind.
    while (held.length > chunkBytes) {
      yield seal(held.subarray(0, chunkBytes), false)
      held = held.subarray(chunkBytes)
    }
  }
  yield seal(held, true)
}

/** The content of a sealed stream whose header was read. Throws `BackupError` at the first piece that is not genuine. */
export async function* openChunks({ key, header }: OpenedKey, sealed: ByteReader) {
  for (let rank = 0, isLast = false; !isLast; rank += 1) {
    const length = await sealed.take(4)
    if (length.length < 4) throw cut()
    const size = length.readUInt32BE()
    if (size < tagBytes || size > chunkBytes + tagBytes) throw damaged()
    const piece = await sealed.take(size)
    if (piece.length < size) throw cut()
    isLast = await sealed.isAtEnd()
    const content = open(piece, rank, isLast)
    if (content) yield content
    else throw isLast && open(piece, rank, false) ? cut() : damaged()
  }

  function open(piece: Buffer, rank: number, isLast: boolean): Buffer | undefined {
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(rank, isLast))
    decipher.setAAD(header)
    decipher.setAuthTag(piece.subarray(-tagBytes))
    try {
      return Buffer.concat([decipher.update(piece.subarray(0, -tagBytes)), decipher.final()])
    } catch {
      return undefined
    }
  }
}

const cut = () => new BackupError('La sauvegarde est incomplète : la fin du fichier manque.')
const damaged = () => new BackupError('La sauvegarde est abîmée ou a été modifiée : rien n’en est lu.')
