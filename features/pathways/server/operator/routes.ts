import { type Served, serve, serveOpen } from '#platform/server/http/serve.ts'
import * as contract from '../../contract/entrusted-steps.ts'
import {
  attendOneEntrusted,
  moveOneEntrusted,
  showEntrustedStep,
  showEntrustedSteps,
} from './entrusted-steps.ts'
import { askCode, attendByLink, moveByLink, openStep } from './linked-step.ts'

export const entrustedServed: readonly Served[] = [
  serve(contract.listEntrustedSteps, showEntrustedSteps),
  serve(contract.readEntrustedStep, showEntrustedStep),
  serve(contract.moveEntrustedStep, moveOneEntrusted),
  serve(contract.recordEntrustedAttendance, attendOneEntrusted),
  serveOpen(contract.askOperatorCode, askCode),
  serveOpen(contract.openOperatorLink, openStep),
  serveOpen(contract.moveLinkedStep, moveByLink),
  serveOpen(contract.recordLinkedAttendance, attendByLink),
]
