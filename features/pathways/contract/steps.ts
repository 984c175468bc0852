import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import { operatorMoves, type StepMove, type StepState, stepLifecycle } from '../rules/step-lifecycle.ts'
import { base, date, instant, ofPathway, optional, text } from './parts.ts'

const follow = { access: { right: 'pathways.follow' } } as const
export const ofStep = z.object({ territoryId: z.uuid(), stepId: z.uuid() })

export const stepMoves = Object.keys(stepLifecycle.moves) as [StepMove, ...StepMove[]]
export const stepStates = stepLifecycle.states as readonly StepState[]
export const halves = ['day', 'morning', 'afternoon'] as const
export const stepPresences = ['present', 'absent', 'excused'] as const
/** What a warning says; the project manager passes over `before-contract` with a reason. */
export const stepWarnings = ['outside-pathway', 'before-contract'] as const

/** Whether a move is possible now, and why not. */
export const allowance = z.object({ allowed: z.boolean(), reason: z.optional(z.string()) })

export const stepRow = z.object({
  id: z.uuid(),
  pathwayId: z.uuid(),
  objectiveId: z.nullable(z.uuid()),
  typeCode: z.string(),
  themeCode: z.nullable(z.string()),
  label: z.string(),
  operatorOrganisationId: z.nullable(z.uuid()),
  operatorName: z.nullable(z.string()),
  operatorEmail: z.nullable(z.string()),
  state: z.enum(stepLifecycle.states),
  proposedOn: date,
  startsOn: z.nullable(date),
  endsOn: z.nullable(date),
  startedOn: z.nullable(date),
  endedOn: z.nullable(date),
  plannedMinutes: z.nullable(z.int()),
  weeklyMinutes: z.nullable(z.int()),
  doneMinutes: z.int(),
  place: z.nullable(z.string()),
  needToKnow: z.nullable(z.string()),
  outcome: z.nullable(z.string()),
  reasonCode: z.nullable(z.string()),
  reasonText: z.nullable(z.string()),
  version: z.int(),
})
export type StepRow = z.infer<typeof stepRow>

export const attendanceRow = z.object({
  day: date,
  half: z.enum(halves),
  presence: z.enum(stepPresences),
  minutes: z.int(),
})
export type AttendanceRow = z.infer<typeof attendanceRow>

const minutes = (most: number) => z.int().check(z.minimum(0), z.maximum(most))

const stepFields = {
  objectiveId: optional(z.uuid()),
  typeCode: z.string(),
  themeCode: optional(z.string()),
  label: text(200),
  operatorOrganisationId: optional(z.uuid()),
  operatorEmail: optional(z.email()),
  startsOn: optional(date),
  endsOn: optional(date),
  plannedMinutes: optional(minutes(600_000)),
  weeklyMinutes: optional(minutes(10_080)),
  place: optional(text(200)),
  /** The only words about the person that the operator reads. */
  needToKnow: optional(text(1000)),
}

const written = z.object({
  step: stepRow,
  warnings: z.array(z.enum(stepWarnings)),
  moves: z.record(z.enum(stepMoves), allowance),
})

const stepRefusals = {
  'unknown-step-type': 422,
  'unknown-theme': 422,
  'dates-reversed': 422,
  'pathway-closed': 409,
  'before-contract': 409,
} as const

export const addStep = route({
  method: 'POST',
  path: `${base}/pathways/:pathwayId/steps`,
  summary: 'Proposes a step, or prescribes it at once to its operator',
  ...follow,
  params: ofPathway,
  body: z.object({
    id: z.uuid(),
    ...stepFields,
    prescribe: z._default(z.boolean(), false),
    /** Why a step is prescribed before the contract: asks for the right to override. */
    overrideReason: optional(text(500)),
  }),
  reply: written,
  refusals: stepRefusals,
})

export const readStep = route({
  method: 'GET',
  path: `${base}/steps/:stepId`,
  summary: 'A step with its presences, its possible moves and its link',
  access: { right: 'pathways.read' },
  params: ofStep,
  reply: z.extend(written, {
    attendance: z.array(attendanceRow),
    link: z.nullable(z.object({ recipient: z.nullable(z.string()), expiresAt: instant })),
  }),
})

export const changeStep = route({
  method: 'PUT',
  path: `${base}/steps/:stepId`,
  summary: 'Changes what a step says; its state moves by `moveStep`',
  ...follow,
  params: ofStep,
  body: z.object({ version: z.int(), ...stepFields }),
  reply: written,
  refusals: stepRefusals,
})

const moveFields = {
  version: z.int(),
  /** The day of the fact; today when absent. */
  on: optional(date),
  reasonCode: optional(text(60)),
  reasonText: optional(text(500)),
  outcome: optional(text(1000)),
}

export const moveStep = route({
  method: 'POST',
  path: `${base}/steps/:stepId/moves`,
  summary: 'Moves a step: prescribed, started, paused, done, abandoned, cancelled…',
  ...follow,
  params: ofStep,
  body: z.object({ ...moveFields, move: z.enum(stepMoves), overrideReason: optional(text(500)) }),
  reply: written,
  refusals: { ...stepRefusals, 'date-in-future': 422 },
})

const attendanceBody = z.object({
  rows: z
    .array(
      z.object({
        day: date,
        half: z._default(z.enum(halves), 'day'),
        presence: z.enum(stepPresences),
        minutes: z._default(minutes(1440), 0),
      }),
    )
    .check(z.minLength(1), z.maxLength(200)),
})

const attendanceRefusals = { 'date-in-future': 422, 'half-and-day': 422, 'step-not-running': 409 } as const
const attendanceReply = z.object({ doneMinutes: z.int(), attendance: z.array(attendanceRow) })

export const recordAttendance = route({
  method: 'PUT',
  path: `${base}/steps/:stepId/attendance`,
  summary: 'Notes presences and hours, by day or half-day; the same half-day written again is corrected',
  ...follow,
  params: ofStep,
  body: attendanceBody,
  reply: attendanceReply,
  refusals: attendanceRefusals,
})

export const sendOperatorLink = route({
  method: 'POST',
  path: `${base}/steps/:stepId/link`,
  summary: 'Mails the operator a link to the step; the former one is closed',
  ...follow,
  params: ofStep,
  reply: z.object({ recipient: z.string(), expiresAt: instant }),
  refusals: { 'no-operator-email': 422, 'step-over': 409 },
})

export const revokeOperatorLink = route({
  method: 'DELETE',
  path: `${base}/steps/:stepId/link`,
  summary: 'Closes the operator’s link at once',
  ...follow,
  params: ofStep,
})

/** What an operator sees of a person: her name, her référent, the words meant for him, the step. Nothing else. */
export const entrustedStep = z.object({
  id: z.uuid(),
  personName: z.string(),
  referentName: z.nullable(z.string()),
  referentEmail: z.nullable(z.string()),
  referentPhone: z.nullable(z.string()),
  needToKnow: z.nullable(z.string()),
  typeCode: z.string(),
  label: z.string(),
  place: z.nullable(z.string()),
  state: z.enum(stepLifecycle.states),
  startsOn: z.nullable(date),
  endsOn: z.nullable(date),
  startedOn: z.nullable(date),
  endedOn: z.nullable(date),
  plannedMinutes: z.nullable(z.int()),
  weeklyMinutes: z.nullable(z.int()),
  doneMinutes: z.int(),
  outcome: z.nullable(z.string()),
  version: z.int(),
})
export type EntrustedStep = z.infer<typeof entrustedStep>

export const entrustedDetail = z.object({
  step: entrustedStep,
  attendance: z.array(attendanceRow),
  moves: z.record(z.enum(operatorMoves), allowance),
})

const operate = { access: { right: 'steps.operate' } } as const
export const operatorMove = z.object({ ...moveFields, move: z.enum(operatorMoves) })

export const listEntrustedSteps = route({
  method: 'GET',
  path: `${base}/entrusted-steps`,
  summary: 'Steps entrusted to the operator’s organisation',
  ...operate,
  params: z.object({ territoryId: z.uuid() }),
  query: z.object({
    state: z.optional(z.enum(['to-answer', 'running', 'over'])),
    offset: z._default(z.coerce.number().check(z.int(), z.minimum(0)), 0),
  }),
  reply: z.object({ items: z.array(entrustedStep), total: z.int() }),
})

export const readEntrustedStep = route({
  method: 'GET',
  path: `${base}/entrusted-steps/:stepId`,
  summary: 'One entrusted step, until 30 days after its end',
  ...operate,
  params: ofStep,
  reply: entrustedDetail,
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

const linkRefused = { 'link-unknown': 404, 'link-expired': 410 } as const
const codeRefused = {
  ...linkRefused,
  'code-wrong': 422,
  'code-expired': 422,
  'code-used-up': 429,
  'too-many-codes': 429,
} as const
const token = z.string().check(z.minLength(20), z.maxLength(100))
const pass = z.string().check(z.maxLength(300))

export const askOperatorCode = route({
  method: 'POST',
  path: '/api/operator-link/codes',
  summary: 'Mails the one-time code of an operator’s link',
  access: 'public',
  body: z.object({ token }),
  /** The address, masked: `a•••@organisme.fr`. */
  reply: z.object({ recipient: z.string(), expiresAt: instant }),
  refusals: codeRefused,
})

export const openOperatorLink = route({
  method: 'POST',
  path: '/api/operator-link/passes',
  summary: 'Checks the code and opens the step for an hour',
  access: 'public',
  body: z.object({ token, code: z.string().check(z.maxLength(20)) }),
  reply: z.extend(entrustedDetail, { pass: z.string() }),
  refusals: codeRefused,
})

export const moveLinkedStep = route({
  method: 'POST',
  path: '/api/operator-link/moves',
  summary: 'The operator’s answer or end of step, through his link',
  access: 'public',
  body: z.extend(operatorMove, { token, pass }),
  reply: entrustedDetail,
  refusals: { ...codeRefused, 'date-in-future': 422, 'before-contract': 409 },
})

export const recordLinkedAttendance = route({
  method: 'PUT',
  path: '/api/operator-link/attendance',
  summary: 'Presences and hours, through the operator’s link',
  access: 'public',
  body: z.extend(attendanceBody, { token, pass }),
  reply: entrustedDetail,
  refusals: { ...codeRefused, ...attendanceRefusals },
})

export const stepRoutes = {
  addStep,
  readStep,
  changeStep,
  moveStep,
  recordAttendance,
  sendOperatorLink,
  revokeOperatorLink,
  listEntrustedSteps,
  readEntrustedStep,
  moveEntrustedStep,
  recordEntrustedAttendance,
  askOperatorCode,
  openOperatorLink,
  moveLinkedStep,
  recordLinkedAttendance,
}
