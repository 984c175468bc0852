import { type Served, serve, serveOpen } from '#platform/server/http/serve.ts'
import * as contract from '../contract.ts'
import { recordAudit, showOpenStatement, showStatement } from './accessibility/statement.ts'
import { movePerimeter } from './change-perimeter.ts'
import { updateTerritory } from './change-territory.ts'
import { sendCommunes, sendQpv, sendSources, sendZones } from './export-references.ts'
import { receiveQpv, showQpv } from './import-qpv.ts'
import { showSources } from './list-sources.ts'
import { showTerritory, showZones } from './read-territory.ts'
import { findActivities, findCommunes, findJobs } from './search-reference.ts'

export const routes: readonly Served[] = [
  serve(contract.searchCommunes, findCommunes),
  serve(contract.searchJobs, findJobs),
  serve(contract.searchActivities, findActivities),
  serve(contract.readTerritory, showTerritory),
  serve(contract.changeTerritory, updateTerritory),
  serve(contract.changePerimeter, movePerimeter),
  serve(contract.listZones, showZones),
  serve(contract.listSources, showSources),
  serve(contract.listQpv, showQpv),
  serve(contract.importQpv, receiveQpv),
  serve(contract.readAccessibilityStatement, showStatement),
  serveOpen(contract.readOpenAccessibilityStatement, showOpenStatement),
  serve(contract.recordAccessibilityAudit, recordAudit),
  serve(contract.exportCommunes, sendCommunes),
  serve(contract.exportQpv, sendQpv),
  serve(contract.exportZones, sendZones),
  serve(contract.exportSources, sendSources),
]
