import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { pathwayRoutes } from '../contract.ts'
import { applicationExamples } from './application-examples.ts'
import { caseloadExamples } from './caseload-examples.ts'
import { conveningExamples } from './convening-examples.ts'
import { coverExamples } from './cover-examples.ts'
import { diagnosisExamples } from './diagnosis-examples.ts'
import { engagementExamples, signedScanExamples } from './engagement-examples.ts'
import { exitExamples, fileExamples, photoLinkExamples, watchAndProofExamples } from './exit-examples.ts'
import { exportExamples } from './export-examples.ts'
import { letterExamples } from './letter-examples.ts'
import { meetingExamples } from './meeting-examples.ts'
import { paperExamples } from './paper-examples.ts'
import { entrustedStepExamples, stepExamples } from './step-examples.ts'

/** One valid call a route; each part of the contract has its own file of examples. */
export const pathwayExamples: RouteExamples<typeof pathwayRoutes> = {
  ...applicationExamples,
  ...engagementExamples,
  ...signedScanExamples,
  ...diagnosisExamples,
  ...meetingExamples,
  ...conveningExamples,
  ...coverExamples,
  ...caseloadExamples,
  ...stepExamples,
  ...entrustedStepExamples,
  ...exitExamples,
  ...exportExamples,
  ...photoLinkExamples,
  ...watchAndProofExamples,
  ...fileExamples,
  ...letterExamples,
  ...paperExamples,
}
