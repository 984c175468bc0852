import { type Served, serve } from '#platform/server/http/serve.ts'
import * as contract from '../../contract/steps.ts'
import { addOneStep } from './add-step.ts'
import { changeOneStep } from './change-step.ts'
import { moveOneStep } from './move-step.ts'
import { showStep } from './read-step.ts'
import { noteAttendance } from './record-attendance.ts'
import { revokeLink, sendLink } from './send-link.ts'

export const stepsServed: readonly Served[] = [
  serve(contract.addStep, addOneStep),
  serve(contract.readStep, showStep),
  serve(contract.changeStep, changeOneStep),
  serve(contract.moveStep, moveOneStep),
  serve(contract.recordAttendance, noteAttendance),
  serve(contract.sendOperatorLink, sendLink),
  serve(contract.revokeOperatorLink, revokeLink),
]
