import { everyTerritory, type TerritoryAtWork } from '#features/territory/server/public.ts'
import { newId } from '#kernel/id.ts'
import type { Clock } from '#platform/server/clock.ts'
import type { Database } from '#platform/server/sql/database.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { KnownHead } from '../rules/findings.ts'
import { type Verification, verifyChain } from './verify-chain.ts'
import { insertVerification } from './verify-store.ts'

export interface TerritoryVerification extends Verification {
  readonly territory: string
  readonly name: string
}

interface Wanted {
  /** One territory; all of them when absent. */
  readonly slug?: string | undefined
  /** Its head as the log noted it. */
  readonly head?: KnownHead | undefined
}

/** Verifies the trail of one territory, or of all, and keeps the outcome for the page of the administration. */
export const verifyTerritories = async (
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  { slug, head }: Wanted = {},
): Promise<readonly TerritoryVerification[]> => {
  const territories: TerritoryAtWork[] = []
  await everyTerritory({ database }, async (_tx, territory) => {
    if (slug === undefined || territory.slug === slug) territories.push(territory)
  })
  const verified: TerritoryVerification[] = []
  for (const territory of territories) {
    const verification = await database.withTerritory(territory.territoryId, (tx) =>
      verifyOnce(tx, clock.now(), head),
    )
    verified.push({ territory: territory.slug, name: territory.name, ...verification })
  }
  return verified
}

/** In one snapshot, so that a seal or a purge of the same minute is seen whole or not at all. */
const verifyOnce = async (
  tx: TerritoryTransaction,
  now: Date,
  head: KnownHead | undefined,
): Promise<Verification> => {
  await tx.query('set transaction isolation level repeatable read')
  const verification = await verifyChain(tx, { now, head })
  await insertVerification(tx, {
    id: newId(now.getTime()),
    verifiedAt: now,
    lines: verification.lines,
    headSeq: verification.head?.seq ?? 0,
    findings: verification.found,
  })
  return verification
}
