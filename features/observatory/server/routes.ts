import { type Served, serve } from '#platform/server/http/serve.ts'
import * as contract from '../contract.ts'
import { sendPortrait } from './export-portrait.ts'
import { showPortrait } from './read-portrait.ts'

export const routes: readonly Served[] = [
  serve(contract.readPortrait, showPortrait),
  serve(contract.exportPortrait, sendPortrait),
]
