import { everyTerritory } from '#features/territory/server/public.ts'
import type { Services } from '#platform/server/http/context.ts'
import type { Job } from '#platform/server/jobs.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { linkHash } from './link-hash.ts'
import { type Head, insertSeals, loadHead, type NewSeal, takeSealing, unsealedLines } from './seal-store.ts'

/** Lines sealed in one transaction. */
const sealedAtOnce = 5_000

/** A line is written when its request starts and seen when it commits: the job looks this far behind the last seal. */
const lateMs = 2 * 60 * 60 * 1000

/** Each minute, links the new lines of each territory behind the last one; readers and writers wait for nothing. */
export const sealLines: Job = {
  name: 'audit.seal',
  cron: '* * * * *',
  run: (services) => sealEverywhere(services, false),
}

/** Each night, whatever came later than that. */
export const sealLateLines: Job = {
  name: 'audit.seal-late',
  cron: '50 2 * * *',
  run: (services) => sealEverywhere(services, true),
}

/** Seals what waits in every territory; `whole` looks behind the last hours too, as after a restoration. */
export const sealEverywhere = async (
  services: Pick<Services, 'database' | 'clock'>,
  whole: boolean,
): Promise<void> => {
  const now = services.clock.now()
  const full: string[] = []
  await everyTerritory(services, async (tx) => {
    if ((await sealBatch(tx, now, whole)) === sealedAtOnce) full.push(tx.territoryId)
  })
  for (const territoryId of full) await sealTerritory(services, territoryId, whole)
}

/** Seals everything that waits in one territory, one transaction a batch. */
export const sealTerritory = async (
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  territoryId: string,
  whole = false,
): Promise<void> => {
  const once = () => database.withTerritory(territoryId, (tx) => sealBatch(tx, clock.now(), whole))
  while ((await once()) === sealedAtOnce);
}

/** How many lines were sealed. The keys of `audit.seal` forbid a fork even to a server that would skip the lock. */
const sealBatch = async (tx: TerritoryTransaction, now: Date, whole: boolean): Promise<number> => {
  if (!(await takeSealing(tx))) return 0
  const head = await loadHead(tx)
  const lines = await unsealedLines(tx, whole ? null : windowOf(head, now), sealedAtOnce)
  let previous = head.hash
  const seals = lines.map(({ id, texts }, index): NewSeal => {
    previous = linkHash(previous, texts)
    return { seq: head.seq + index + 1, lineId: id, hash: previous }
  })
  if (seals.length > 0) await insertSeals(tx, seals, now)
  return seals.length
}

const windowOf = ({ sealedAt, lineAt }: Head, now: Date): Date | null => {
  if (!sealedAt) return null
  const known = Math.min(sealedAt.getTime(), (lineAt ?? sealedAt).getTime(), now.getTime())
  return new Date(known - lateMs)
}
