import { type Served, serve } from '#platform/server/http/serve.ts'
import * as contract from '../contract.ts'
import { showChain } from './read-chain.ts'
import { sendTrail, showTrail } from './read-trail.ts'

export const routes: readonly Served[] = [
  serve(contract.readTrail, showTrail),
  serve(contract.exportTrail, sendTrail),
  serve(contract.readChain, showChain),
]
