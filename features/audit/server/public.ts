import type { ServerFeature } from '#platform/server/feature.ts'
import { keepHead } from './keep-head.ts'
import { routes } from './routes.ts'
import { sealLateLines, sealLines } from './seal-lines.ts'
import { verifyTrails } from './verify-job.ts'

export { kindOf } from '../rules/action-kinds.ts'
export { wordsOf } from '../rules/action-words.ts'
export { type Finding, parseHead } from '../rules/findings.ts'
export { kindWords } from '../rules/kind-words.ts'
export { purgeTrail } from './purge-trail.ts'
export { auditSettings, trailRetention } from './retention-setting.ts'
export { sealEverywhere, sealTerritory } from './seal-lines.ts'
export { type TerritoryVerification, verifyTerritories } from './verify-territories.ts'

export const auditFeature: ServerFeature = {
  name: 'audit',
  retention: {
    tables: {
      'audit.line': {
        ...{ archive: 'kept', anonymisation: 'apart' },
        why: 'references without a name, sealed, erased by months (`privacy` never touches the chain)',
      },
      'audit.concerned': { archive: 'kept', anonymisation: 'apart', why: 'goes with its line' },
    },
  },
  routes,
  jobs: [sealLines, sealLateLines, keepHead, verifyTrails],
}
