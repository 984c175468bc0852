import { engagementRoutes } from './contract/agreements-of-engagement.ts'
import { applicationRoutes } from './contract/applications.ts'
import { brakeFigureRoutes } from './contract/brake-figures.ts'
import { caseloadRoutes } from './contract/caseload.ts'
import { conveningRoutes } from './contract/convenings.ts'
import { coverRoutes } from './contract/covers.ts'
import { diagnosisRoutes } from './contract/diagnosis.ts'
import { entrustedStepRoutes } from './contract/entrusted-steps.ts'
import { exitRoutes } from './contract/exits.ts'
import { exportRoutes } from './contract/exports.ts'
import { fileRoutes } from './contract/file.ts'
import { fileTimelineRoutes } from './contract/file-timeline.ts'
import { letterRoutes } from './contract/letters.ts'
import { meetingRoutes } from './contract/meetings.ts'
import { paperRoutes } from './contract/papers.ts'
import { photoLinkRoutes } from './contract/photo-links.ts'
import { referentRoutes } from './contract/referents.ts'
import { signedScanRoutes } from './contract/signed-scans.ts'
import { stepRoutes } from './contract/steps.ts'
import { watchAndProofRoutes } from './contract/watches-and-proofs.ts'

export * from './contract/agreements-of-engagement.ts'
export * from './contract/applications.ts'
export * from './contract/brake-figures.ts'
export * from './contract/caseload.ts'
export { readCaseloadSummary } from './contract/caseload-summary.ts'
export * from './contract/convenings.ts'
export * from './contract/covers.ts'
export * from './contract/diagnosis.ts'
export * from './contract/entrusted-steps.ts'
export * from './contract/exits.ts'
export * from './contract/exports.ts'
export * from './contract/file.ts'
export * from './contract/file-timeline.ts'
export * from './contract/letters.ts'
export * from './contract/meetings.ts'
export * from './contract/papers.ts'
export * from './contract/photo-links.ts'
export * from './contract/referents.ts'
export * from './contract/signed-scans.ts'
export * from './contract/steps.ts'
export * from './contract/watches-and-proofs.ts'

/** All routes of the feature; each part of the contract brings its own. */
export const pathwayRoutes = {
  ...applicationRoutes,
  ...brakeFigureRoutes,
  ...engagementRoutes,
  ...signedScanRoutes,
  ...meetingRoutes,
  ...caseloadRoutes,
  ...conveningRoutes,
  ...coverRoutes,
  ...diagnosisRoutes,
  ...entrustedStepRoutes,
  ...exitRoutes,
  ...exportRoutes,
  ...fileRoutes,
  ...fileTimelineRoutes,
  ...letterRoutes,
  ...paperRoutes,
  ...photoLinkRoutes,
  ...referentRoutes,
  ...stepRoutes,
  ...watchAndProofRoutes,
}

export { isApart } from './rules/diagnosis-themes.ts'
export { themes } from './rules/themes.ts'
