import type { ServerFeature } from '#platform/server/feature.ts'
import { expireTransfers } from './expire-transfers.ts'
import { transfersRetention } from './retention-part.ts'
import { routes } from './routes.ts'
import { tellTransfers } from './tell-transfers.ts'

export { transferSettings } from './expiry-setting.ts'
export { keepTransfer } from './keep-transfer.ts'
export { transferPersonRows } from './person-rows.ts'

export const transfersFeature: ServerFeature = {
  name: 'transfers',
  routes,
  retention: transfersRetention,
  jobs: [expireTransfers, tellTransfers],
}
