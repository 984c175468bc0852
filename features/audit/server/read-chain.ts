import { done } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { readChain } from '../contract.ts'
import { retentionMonths } from './retention-setting.ts'
import { loadHead } from './seal-store.ts'
import { chainFacts, tracedOrganisations } from './trail-store.ts'
import { unsealed } from './verify-store.ts'

/** What an administrator needs to trust the trail: how far it is sealed, and when somebody verified it. */
export const showChain: TerritoryHandler<typeof readChain> = async ({ tx, now, today }) => {
  const head = await loadHead(tx)
  const facts = await chainFacts(tx)
  const { count } = await unsealed(tx, now, 0)
  return done({
    head: head.sealedAt && {
      seq: head.seq,
      hash: head.hash.toString('hex'),
      sealedAt: head.sealedAt.toISOString(),
    },
    waiting: count,
    keptSince: facts?.keptSince?.toISOString() ?? null,
    retentionMonths: await retentionMonths(tx, today),
    purgedTo:
      facts?.purgedAt && facts.purgedSeq !== null
        ? { seq: facts.purgedSeq, madeAt: facts.purgedAt.toISOString() }
        : null,
    verification: facts?.verifiedAt
      ? {
          verifiedAt: facts.verifiedAt.toISOString(),
          lines: facts.lines,
          headSeq: facts.headSeq,
          findings: facts.findings,
        }
      : null,
    organisations: await tracedOrganisations(tx),
  })
}
