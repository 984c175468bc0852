import * as z from 'zod/mini'
import { linkCode, linkCodeRefusals, linkCodeSent, linkPass, linkToken } from '#features/accounts/contract.ts'
import { rowsStay } from '#platform/contract/list-export.ts'
import { linesToSkip } from '#platform/contract/page-query.ts'
import { route } from '#platform/contract/route.ts'
import { operatorMoves } from '../rules/step-lifecycle.ts'
import { exportEntrustedSteps } from './exports.ts'
import { base } from './parts.ts'
import {
  allowance,
  attendanceBody,
  attendanceRefusals,
  attendanceRow,
  moveFields,
  ofStep,
  stepRow,
} from './steps.ts'

/** What an operator sees of a person: her name, her référent, the words meant for him, the step. Nothing else. */
export const entrustedStep = z.extend(
  z.pick(stepRow, {
    id: true,
    typeCode: true,
    label: true,
    needToKnow: true,
    place: true,
    state: true,
    startsOn: true,
    endsOn: true,
    startedOn: true,
    endedOn: true,
    plannedMinutes: true,
    weeklyMinutes: true,
    doneMinutes: true,
    outcome: true,
    version: true,
  }),
  {
    personName: z.string(),
    referentName: z.nullable(z.string()),
    referentEmail: z.nullable(z.string()),
    referentPhone: z.nullable(z.string()),
    /** Themes of the brakes under way that the référent flagged for whom a step is entrusted to. */
    brakes: z.array(z.string()),
  },
)
export type EntrustedStep = z.infer<typeof entrustedStep>

const entrustedDetail = z.object({
  step: entrustedStep,
  attendance: z.array(attendanceRow),
  moves: z.record(z.enum(operatorMoves), allowance),
})

const operate = { access: { right: 'steps.operate' } } as const
const operatorMove = z.object({ ...moveFields, move: z.enum(operatorMoves) })

export const listEntrustedSteps = route({
  method: 'GET',
  path: `${base}/entrusted-steps`,
  summary: 'Steps entrusted to the operator’s organisation',
  ...operate,
  params: z.object({ territoryId: z.uuid() }),
  query: z.object({
    state: z.optional(z.enum(['to-answer', 'running', 'over'])),
    offset: linesToSkip,
  }),
  reply: z.object({ items: z.array(entrustedStep), total: z.int() }),
  rows: { exportedBy: exportEntrustedSteps },
})

export const readEntrustedStep = route({
  method: 'GET',
  path: `${base}/entrusted-steps/:stepId`,
  summary: 'One entrusted step, until 30 days after its end',
  ...operate,
  params: ofStep,
  reply: entrustedDetail,
  rows: rowsStay.oneRecord,
})

export const moveEntrustedStep = route({
  method: 'POST',
  path: `${base}/entrusted-steps/:stepId/moves`,
  summary: 'The operator accepts, declines, starts, ends or says that it was abandoned',
  ...operate,
  params: ofStep,
  body: operatorMove,
  reply: entrustedDetail,
  refusals: { 'date-in-future': 422, 'before-contract': 409 },
})

export const recordEntrustedAttendance = route({
  method: 'PUT',
  path: `${base}/entrusted-steps/:stepId/attendance`,
  summary: 'Presences and hours of an entrusted step',
  ...operate,
  params: ofStep,
  body: attendanceBody,
  reply: entrustedDetail,
  refusals: attendanceRefusals,
})

export const askOperatorCode = route({
  method: 'POST',
  path: '/api/operator-link/codes',
  summary: 'Mails the one-time code of an operator’s link',
  access: 'public',
  body: z.object({ token: linkToken }),
  reply: linkCodeSent,
  refusals: linkCodeRefusals,
})

export const openOperatorLink = route({
  method: 'POST',
  path: '/api/operator-link/passes',
  summary: 'Checks the code and opens the step for an hour',
  access: 'public',
  body: z.object({ token: linkToken, code: linkCode }),
  reply: z.extend(entrustedDetail, { pass: z.string() }),
  refusals: linkCodeRefusals,
})

export const moveLinkedStep = route({
  method: 'POST',
  path: '/api/operator-link/moves',
  summary: 'The operator’s answer or end of step, through his link',
  access: 'public',
  body: z.extend(operatorMove, { token: linkToken, pass: linkPass }),
  reply: entrustedDetail,
  refusals: { ...linkCodeRefusals, 'date-in-future': 422, 'before-contract': 409 },
})

export const recordLinkedAttendance = route({
  method: 'PUT',
  path: '/api/operator-link/attendance',
  summary: 'Presences and hours, through the operator’s link',
  access: 'public',
  body: z.extend(attendanceBody, { token: linkToken, pass: linkPass }),
  reply: entrustedDetail,
  refusals: { ...linkCodeRefusals, ...attendanceRefusals },
})

export const entrustedStepRoutes = {
  listEntrustedSteps,
  readEntrustedStep,
  moveEntrustedStep,
  recordEntrustedAttendance,
  askOperatorCode,
  openOperatorLink,
  moveLinkedStep,
  recordLinkedAttendance,
}
