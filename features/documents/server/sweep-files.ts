import { setTimeout as sleep } from 'node:timers/promises'
import type { FilePlace } from '#platform/server/files/file-place.ts'
import { unnamedFiles } from '#platform/server/files/unnamed-files.ts'
import type { Services } from '#platform/server/http/context.ts'
import type { Job } from '#platform/server/jobs.ts'
import { namedKeys } from './file-store.ts'
import { installationId } from './installation-store.ts'

const hour = 60 * 60 * 1000
/**
 * Bytes are written some seconds before the row that names them; a transaction waits ten seconds for its connection and
 * a request five minutes in all. After a day nothing can still be on its way.
 */
const youngestSwept = 24 * hour

/** Each night, removes what no row names: uploads refused after their bytes were written, crashes, failed removals. */
export const sweepFiles: Job = {
  name: 'documents.sweep-files',
  cron: '23 3 * * *',
  run: async (services) => {
    for (const name of services.files.outside) {
      const swept = await sweepPlace(services, services.files.place(name))
      if (swept === undefined) services.log.error({ place: name, trouble: 'owned-by-another' })
      else if (swept > 0) services.log.info({ place: name, swept })
    }
  },
}

/** How many were removed; undefined, and nothing is, where another installation puts its own. */
export const sweepPlace = async (
  { clock, database }: Pick<Services, 'clock' | 'database'>,
  place: FilePlace,
): Promise<number | undefined> => {
  const own = await installationId(database)
  const owner = await place.readOwner()
  if (owner === undefined) await place.writeOwner(own)
  else if (owner !== own) return undefined
  const before = new Date(clock.now().getTime() - youngestSwept)
  let swept = await place.removeUnfinished(before)
  const named = (territoryId: string, keys: readonly string[]) =>
    database.withTerritory(territoryId, (tx) => namedKeys(tx, keys))
  for await (const { key, at } of unnamedFiles(place, named)) {
    if (at >= before) continue
    await place.remove(key)
    swept += 1
    // People are served first.
    await sleep(0)
  }
  return swept
}
