import { type Served, serve, serveOpen } from '#platform/server/http/serve.ts'
import { networkRoutes as route } from '../contract.ts'
import { decline, withdraw } from './decline-framework.ts'
import { giveOpenData } from './open-data.ts'
import { publicPageOf } from './public-agreement.ts'
import { publish, showPublications } from './publish-agreement.ts'
import { showDeclensions } from './read-declensions.ts'
import { showFramework, showFrameworks } from './read-framework.ts'
import * as frameworks from './write-framework.ts'

export const routes: readonly Served[] = [
  serve(route.listPublications, showPublications),
  serve(route.changePublication, publish),
  serve(route.listFrameworks, showFrameworks),
  serve(route.openFramework, showFramework),
  serve(route.readDeclensions, showDeclensions),
  serve(route.createFramework, frameworks.create),
  serve(route.publishFramework, frameworks.publish),
  serve(route.writeIndicator, frameworks.defineIndicator),
  serve(route.declineFramework, decline),
  serve(route.withdrawDeclension, withdraw),
  serveOpen(route.readPublicAgreement, (context, { params }) => publicPageOf(context, params)),
  serveOpen(route.takeOpenData, giveOpenData),
]
