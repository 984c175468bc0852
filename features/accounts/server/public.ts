import type { ServerFeature } from '#platform/server/feature.ts'
import { accountRoutes } from './routes.ts'

export { cookieNames, sealToken } from './session-cookie.ts'
export { sessionReader } from './session-reader.ts'

export const accountsFeature: ServerFeature = { name: 'accounts', routes: accountRoutes }
