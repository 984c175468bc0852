import type { Findings } from '../rules/findings.ts'
import { linkHash, noHash } from './link-hash.ts'
import type { Checkpoint, Link } from './verify-store.ts'

/** Where the chain that is kept begins: after the first line ever, or after the checkpoint of the last purge. */
export interface Start {
  readonly seq: number
  /** Null when the link before is unknown: the first hash cannot be computed. */
  readonly hash: Buffer | null
}

/** The job that seals comes each minute: a line that waits longer was kept from it, or written afterwards. */
export const patienceMs = 10 * 60 * 1000

/** Lines sealed long after the instant that they tell, and the first of them. */
export interface SealedLate {
  readonly count: number
  readonly first: { readonly seq: number; readonly at: Date; readonly sealedAt: Date } | null
}

export const firstLine: Start = { seq: 0, hash: noHash }

/** Follows a chain link by link and tells what does not hold; each link is compared with the stored one before it. */
export const followChain = (start: Start, known: readonly Checkpoint[], findings: Findings) => {
  const bySeq = new Map(known.map((one) => [one.seq, one.hash]))
  let previous: Start = start
  let sealedAt: Date | null = null
  let lines = 0
  let late: SealedLate = { count: 0, first: null }
  // A link that differs: of its line or of its seal, the next link will tell.
  let doubtful: { link: Link; computed: Buffer } | undefined

  const settleDoubt = (next?: Link): void => {
    if (!doubtful) return
    const { link, computed } = doubtful
    doubtful = undefined
    const followsComputed = next?.texts && linkHash(computed, next.texts).equals(next.hash)
    findings.add({
      code: followsComputed ? 'seal-changed' : 'line-changed',
      seq: link.seq,
      lineId: link.lineId,
      at: writtenAt(link),
    })
    if (followsComputed) previous = { seq: link.seq, hash: computed }
  }

  const read = (link: Link): void => {
    settleDoubt(link)
    lines += 1
    if (link.seq !== previous.seq + 1) {
      findings.add({ code: 'seals-removed', seq: previous.seq + 1, to: link.seq - 1, at: link.sealedAt })
      previous = { seq: link.seq - 1, hash: null }
    }
    if (link.texts === null)
      findings.add({ code: 'line-removed', seq: link.seq, lineId: link.lineId, at: madeAt(link.lineId) })
    else if (previous.hash) {
      const computed = linkHash(previous.hash, link.texts)
      if (!computed.equals(link.hash)) doubtful = { link, computed }
    }
    const checkpoint = bySeq.get(link.seq)
    if (checkpoint && !checkpoint.equals(link.hash))
      findings.add({ code: 'checkpoint-differs', seq: link.seq, at: link.sealedAt })
    const at = writtenAt(link)
    if (link.sealedAt.getTime() - at.getTime() > patienceMs)
      late = { count: late.count + 1, first: late.first ?? { seq: link.seq, at, sealedAt: link.sealedAt } }
    previous = { seq: link.seq, hash: link.hash }
    sealedAt = link.sealedAt
  }

  return {
    read,
    end: () => {
      settleDoubt()
      return { seq: previous.seq, hash: previous.hash, sealedAt, lines, late }
    },
  }
}

const microseconds = 1000

const writtenAt = ({ texts, sealedAt }: Link): Date => {
  const at = Number(texts?.[2])
  return Number.isFinite(at) ? new Date(at / microseconds) : sealedAt
}

/** The id of a line that is gone still tells when it was made (UUIDv7). */
const madeAt = (id: string): Date => new Date(Number.parseInt(id.replace('-', '').slice(0, 12), 16))
