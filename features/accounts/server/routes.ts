import { type Served, serveOpen } from '#platform/server/http/serve.ts'
import { routes } from '../contract.ts'
import { readMe } from './read-me.ts'

export const accountRoutes: readonly Served[] = [serveOpen(routes.me, readMe)]
