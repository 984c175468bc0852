import { type Served, serve } from '#platform/server/http/serve.ts'
import * as contract from '../contract.ts'
import { sendPortrait } from './export-portrait.ts'
import { receiveFile, showOfficialFiles } from './files/receive-official-file.ts'
import { showPortrait } from './read-portrait.ts'

export const routes: readonly Served[] = [
  serve(contract.readPortrait, showPortrait),
  serve(contract.exportPortrait, sendPortrait),
  serve(contract.readOfficialFiles, showOfficialFiles),
  serve(contract.receiveOfficialFile, receiveFile),
]
