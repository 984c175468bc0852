import type { ServerFeature } from '#platform/server/feature.ts'
import { serve, serveOpen } from '#platform/server/http/serve.ts'
import type { RetentionPart } from '#platform/server/retention.ts'
import * as contract from '../contract.ts'
import type { GatherFacts } from './gathered-facts.ts'
import { printOut, sendRegister, showRegister } from './give-register.ts'
import { receiveRequest, recordStep, sendRequests, showRequests } from './keep-requests.ts'
import { ownRetention } from './retention/own-part.ts'
import { retentionJob } from './retention/run-retention.ts'
import { sendFiles, showFiles, showRetention } from './retention/show-retention.ts'
import { sendRuns, showRuns } from './retention/show-runs.ts'
import { open, restore, search, sendPiece } from './retention/use-archive.ts'
import { tellResidents } from './tell-residents.ts'
import { assess, showAssessments } from './write-assessment.ts'
import { declare, showDeclarations } from './write-declaration.ts'

export { askFromPage, outcomesOfAsked } from './ask-from-page.ts'
export type { FactReading, GatherFacts } from './gathered-facts.ts'
export { privacyPersonRows } from './person-rows.ts'
export { anonymiseFiles, archiveFiles } from './retention/act-on-files.ts'
export { privacySettings } from './retention-setting.ts'

const all = (parts: readonly RetentionPart[]): readonly RetentionPart[] => [...parts, ownRetention]

/** `facts`: what the other features know; `parts`: what becomes of their rows. Both gathered by the application. */
export const privacyFeature = (facts: GatherFacts, parts: readonly RetentionPart[]): ServerFeature => ({
  name: 'privacy',
  retention: ownRetention,
  jobs: [retentionJob(all(parts))],
  routes: [
    serve(contract.readRegister, showRegister(facts)),
    serve(contract.exportRegister, sendRegister(facts)),
    serve(contract.printRegister, printOut(facts)),
    serve(contract.saveDeclaration, declare),
    serve(contract.listDeclarations, showDeclarations),
    serve(contract.saveAssessment, assess),
    serve(contract.listAssessments, showAssessments),
    serve(contract.listRequests, showRequests),
    serve(contract.openRequest, receiveRequest),
    serve(contract.recordRequestStep, recordStep),
    serve(contract.exportRequests, sendRequests),
    serve(contract.readRetention, showRetention(all(parts))),
    serve(contract.listRetentionFiles, showFiles(all(parts))),
    serve(contract.exportRetentionFiles, sendFiles(all(parts))),
    serve(contract.listRetentionRuns, showRuns),
    serve(contract.exportRetentionRuns, sendRuns(all(parts))),
    serve(contract.searchArchive, search),
    serve(contract.restoreFile, restore),
    serve(contract.openArchivedFile, open(all(parts))),
    serve(contract.downloadArchivedPiece, sendPiece(all(parts))),
    serveOpen(contract.readResidentFacts, tellResidents(facts)),
  ],
})
