import { type Served, serve, serveOpen } from '#platform/server/http/serve.ts'
import { networkRoutes as route } from '../contract.ts'
import { giveOpenData } from './open-data.ts'
import { publicPageOf } from './public-agreement.ts'
import { publish, showPublications } from './publish-agreement.ts'

export const routes: readonly Served[] = [
  serve(route.listPublications, showPublications),
  serve(route.changePublication, publish),
  serveOpen(route.readPublicAgreement, (context, { params }) => publicPageOf(context, params)),
  serveOpen(route.takeOpenData, giveOpenData),
]
