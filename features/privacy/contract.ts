import * as archive from './contract/archive.ts'
import * as assessment from './contract/assessment.ts'
import * as declaration from './contract/declaration.ts'
import * as register from './contract/register.ts'
import * as requests from './contract/requests.ts'
import * as residents from './contract/residents.ts'
import * as retention from './contract/retention.ts'
import * as runs from './contract/retention-runs.ts'

export * from './contract/archive.ts'
export * from './contract/assessment.ts'
export * from './contract/declaration.ts'
export * from './contract/register.ts'
export * from './contract/requests.ts'
export * from './contract/residents.ts'
export * from './contract/retention.ts'
export * from './contract/retention-runs.ts'

export const privacyRoutes = {
  readRegister: register.readRegister,
  exportRegister: register.exportRegister,
  printRegister: register.printRegister,
  saveDeclaration: declaration.saveDeclaration,
  listDeclarations: declaration.listDeclarations,
  saveAssessment: assessment.saveAssessment,
  listAssessments: assessment.listAssessments,
  listRequests: requests.listRequests,
  openRequest: requests.openRequest,
  recordRequestStep: requests.recordRequestStep,
  exportRequests: requests.exportRequests,
  readResidentFacts: residents.readResidentFacts,
  readRetention: retention.readRetention,
  listRetentionFiles: retention.listRetentionFiles,
  exportRetentionFiles: retention.exportRetentionFiles,
  listRetentionRuns: runs.listRetentionRuns,
  exportRetentionRuns: runs.exportRetentionRuns,
  searchArchive: archive.searchArchive,
  restoreFile: archive.restoreFile,
  openArchivedFile: archive.openArchivedFile,
  downloadArchivedPiece: archive.downloadArchivedPiece,
}
