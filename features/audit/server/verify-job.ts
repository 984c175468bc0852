import type { Job } from '#platform/server/jobs.ts'
import { verifyTerritories } from './verify-territories.ts'

/** Each night, reads every chain again; what does not hold is an error of the log, and of the page. */
export const verifyTrails: Job = {
  name: 'audit.verify',
  cron: '40 3 * * *',
  run: async (services) => {
    for (const { territory, found } of await verifyTerritories(services))
      if (found > 0) services.log.error({ audit: 'chain-broken', territory, findings: found })
  },
}
