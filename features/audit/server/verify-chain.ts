import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import {
  type Finding,
  type Findings,
  gatherFindings,
  type KnownHead,
  mostFindings,
} from '../rules/findings.ts'
import { firstLine, followChain, patienceMs, type SealedLate, type Start } from './follow-chain.ts'
import {
  type Checkpoint,
  checkpoints,
  type Link,
  links,
  otherConcerned,
  toldPurges,
  unsealed,
} from './verify-store.ts'

export interface Verification {
  /** The checkpoint after which lines are kept, when older ones were purged. */
  readonly purgedTo: Checkpoint | null
  readonly lines: number
  readonly head: { readonly seq: number; readonly hash: string; readonly sealedAt: Date | null } | null
  /** Lines written and not sealed yet. */
  readonly waiting: number
  /** No finding: a server that was stopped explains it, a line added afterwards as well. */
  readonly sealedLate: SealedLate
  readonly findings: readonly Finding[]
  /** All of them, beyond those that are listed. */
  readonly found: number
  /** What became of the head that was given: older than the last purge, it cannot be compared. */
  readonly knownHead: 'none' | 'held' | 'differs' | 'purged'
}

/** Reads the whole chain of a territory once, in one snapshot and in bounded memory, and tells what does not hold. */
export const verifyChain = async (
  tx: TerritoryTransaction,
  { now, head }: { readonly now: Date; readonly head?: KnownHead | undefined },
): Promise<Verification> => {
  const findings = gatherFindings()
  const known = await checkpoints(tx)
  let first: Link | undefined
  let chain = followChain(firstLine, known, findings)
  let seen: Buffer | undefined
  for await (const link of links(tx)) {
    if (!first) {
      first = link
      chain = followChain(await startOf(tx, link.seq, known, findings), known, findings)
    }
    chain.read(link)
    if (link.seq === head?.seq) seen = link.hash
  }
  const last = first ? chain.end() : await emptied(tx, known, findings)
  const lastCheckpoint = known.at(-1)
  if (lastCheckpoint && lastCheckpoint.seq > last.seq)
    findings.add({
      code: 'tail-removed',
      seq: last.seq + 1,
      to: lastCheckpoint.seq,
      at: lastCheckpoint.madeAt,
    })
  const cutAt = first ? first.seq - 1 : last.seq
  const knownHead = compareHead(head, { seen, from: first?.seq ?? last.seq + 1, known })
  if (head && knownHead === 'differs')
    findings.add(
      last.seq < head.seq
        ? { code: 'tail-removed', seq: last.seq + 1, to: head.seq }
        : { code: 'head-differs', seq: head.seq },
    )
  const waiting = await unsealed(tx, new Date(now.getTime() - patienceMs), mostFindings)
  for (const { id, at } of waiting.late) findings.add({ code: 'line-unsealed', seq: null, lineId: id, at })
  for (const { id, at } of await otherConcerned(tx, mostFindings))
    findings.add({ code: 'concerned-changed', seq: null, lineId: id, ...(at && { at }) })
  return {
    purgedTo: known.find((one) => one.seq === cutAt) ?? null,
    lines: last.lines,
    head:
      last.hash && last.seq > 0
        ? { seq: last.seq, hash: last.hash.toString('hex'), sealedAt: last.sealedAt }
        : null,
    waiting: waiting.count,
    sealedLate: last.late,
    findings: findings.kept,
    found: findings.count() + waiting.lateCount - waiting.late.length,
    knownHead,
  }
}

/** A chain that does not begin at its first line begins at a checkpoint, and a purge says so in the trail. */
const startOf = async (
  tx: TerritoryTransaction,
  firstSeq: number,
  known: readonly Checkpoint[],
  findings: Findings,
): Promise<Start> => {
  if (firstSeq === 1) return firstLine
  const checkpoint = known.find((one) => one.seq === firstSeq - 1)
  // Without its checkpoint the beginning was cut by no purge of ours: the gap is told by the first link.
  if (!checkpoint) return firstLine
  await checkTold(tx, checkpoint, findings)
  return checkpoint
}

const checkTold = async (
  tx: TerritoryTransaction,
  checkpoint: Checkpoint,
  findings: Findings,
): Promise<void> => {
  const told = (await toldPurges(tx)).find((one) => one.seq === checkpoint.seq)
  if (!told) findings.add({ code: 'purge-untold', seq: 1, to: checkpoint.seq, at: checkpoint.madeAt })
  else if (told.hash !== checkpoint.hash.toString('hex'))
    findings.add({ code: 'checkpoint-differs', seq: checkpoint.seq, at: checkpoint.madeAt })
}

/** No seal at all: nothing was sealed yet, or a purge took everything up to a checkpoint. */
const emptied = async (tx: TerritoryTransaction, known: readonly Checkpoint[], findings: Findings) => {
  const checkpoint = known.at(-1)
  if (checkpoint) await checkTold(tx, checkpoint, findings)
  return {
    seq: checkpoint?.seq ?? 0,
    hash: checkpoint?.hash ?? null,
    sealedAt: checkpoint?.madeAt ?? null,
    lines: 0,
    late: { count: 0, first: null },
  }
}

const compareHead = (
  head: KnownHead | undefined,
  chain: { seen: Buffer | undefined; from: number; known: readonly Checkpoint[] },
): Verification['knownHead'] => {
  if (!head) return 'none'
  const hash = chain.seen ?? chain.known.find((one) => one.seq === head.seq)?.hash
  if (hash) return hash.toString('hex') === head.hash ? 'held' : 'differs'
  return head.seq >= chain.from ? 'differs' : 'purged'
}
